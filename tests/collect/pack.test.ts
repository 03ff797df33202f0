import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPack } from '../../src/collect/pack.ts';
import { digestOfText, recordDigest } from '../../src/record/digest.ts';
import { parseRecord } from '../../src/record/read.ts';
import type { ArchiveRecord } from '../../src/record/schema.ts';
import { formatRecord } from '../../src/record/write.ts';
import { five } from '../site/fixtures/five.ts';

const written = five.map(({ record: { texts, ...front } }) => {
  const markdown = formatRecord(front, texts);
  return { markdown, json: JSON.stringify(parseRecord(markdown, 'a.md')) };
});
const digests = written.map(({ markdown }) => digestOfText(markdown));
const [one] = written;
const [digest] = digests;
if (!one || digest === undefined) throw new Error('no fixture');

const never = (): ArchiveRecord => {
  throw new Error('read from its own file');
};
const path = (): string => join(mkdtempSync(join(tmpdir(), 'pack-')), 'records.pack');

/** All that a record says, asked for field by field. */
const all = (record: ArchiveRecord | undefined) => {
  const whole: ArchiveRecord = JSON.parse(one.json);
  return Object.keys(whole).map((field) => [field, record?.[field as keyof ArchiveRecord]]);
};
const fields = Object.entries(JSON.parse(one.json) as ArchiveRecord);

describe('a pack of records', () => {
  it('gives a record back as its file says it, now and in the next build', () => {
    const file = path();
    const pack = openPack(file, 'v1');
    expect(all(pack.add(one, never))).toEqual(fields);
    pack.keep(new Set(digests));
    const found = openPack(file, 'v1').find(digest, never);
    expect(all(found)).toEqual(fields);
    expect(found && recordDigest(found)).toBe(digest);
  });

  it('reads the rest only when it is asked for', () => {
    let reads = 0;
    const pack = openPack(join(tmpdir(), 'no', '\0', 'such'), 'v1');
    const held = pack.add(one, () => {
      reads += 1;
      return JSON.parse(one.json) as ArchiveRecord;
    });
    expect([held.title.text, reads]).toEqual([five[0]?.record.title.text, 0]);
    expect([held.entities.length, reads]).toEqual([five[0]?.record.entities.length, 1]);
    expect([held.texts.length, reads]).toEqual([five[0]?.record.texts.length, 1]);
  });

  it('does not use what another version wrote', () => {
    const file = path();
    const pack = openPack(file, 'v1');
    pack.add(one, never);
    pack.keep(new Set(digests));
    expect(openPack(file, 'v2').find(digest, never)).toBeUndefined();
  });

  it('finds a flipped bit, and reads the record from its own file', () => {
    const file = path();
    const pack = openPack(file, 'v1');
    const held = pack.add(one, () => ({ ...JSON.parse(one.json), generator: 'own file' }));
    pack.keep(new Set(digests));
    const bytes = readFileSync(file);
    bytes[bytes.length - 40] = (bytes[bytes.length - 40] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    expect(openPack(file, 'v1').find(digest, never)).toBeUndefined();
    expect(held.texts).toEqual(five[0]?.record.texts);
  });

  it('does not mix what two builds append at once', () => {
    const file = path();
    const packs = [openPack(file, 'v1'), openPack(file, 'v1')];
    const held = written.map((each, at) => packs[at % 2]?.add(each, never));
    expect(held.map((record) => record?.texts)).toEqual(five.map(({ record }) => record.texts));
  });

  it('forgets what nobody keeps, and survives the loss of its list', () => {
    const file = path();
    const pack = openPack(file, 'v1');
    for (const each of written) pack.add(each, never);
    pack.keep(new Set(digests.slice(1)));
    expect(openPack(file, 'v1').find(digest, never)).toBeUndefined();
    expect(openPack(file, 'v1').find(digests[1] ?? '', never)).toBeDefined();
    rmSync(`${file}.list`);
    expect(openPack(file, 'v1').find(digests[1] ?? '', never)).toBeUndefined();
    expect(statSync(file).size).toBeGreaterThan(0);
  });
});
