import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compiledProgram } from '../../scripts/compile.mjs';
import { staging } from '../../src/publish/staging.ts';
import { type Writer, writeHere, writerIn } from '../../src/publish/writer.ts';

const THREAD = new URL('write-thread.js', (await compiledProgram()) ?? '');
const opened: Writer[] = [];
const writers: readonly (readonly [string, () => Writer])[] = [
  ['here', writeHere],
  ['in a thread', () => writerIn(THREAD)],
];

const folder = (): string => mkdtempSync(join(tmpdir(), 'hemerotheque-writer-'));
const open = (make: () => Writer): Writer => {
  const writer = make();
  opened.push(writer);
  return writer;
};

afterAll(() => Promise.all(opened.map((writer) => writer.close())));

describe.each(writers)('a site that is written %s', (_, make) => {
  it('has every file with its bytes, and knows when each was changed', async () => {
    const dir = folder();
    const site = staging(dir, undefined, open(make));
    const paths = Array.from({ length: 350 }, (_, at) => `${at % 7}/${at}/index.html`);
    for (const path of paths) site.put(path, 'i', `é ${path}`);
    await site.drain();
    for (const path of paths) {
      expect(readFileSync(join(dir, path), 'utf8')).toBe(`é ${path}`);
      expect(site.files.get(path)?.changed).toBe(statSync(join(dir, path)).mtimeMs);
    }
    expect([...site.files.keys()]).toEqual(paths);
  });

  it('leaves bytes that it was given to who gave them', async () => {
    const dir = folder();
    const site = staging(dir, undefined, open(make));
    const small = Buffer.from('un');
    site.put('a', '', small);
    site.put('b', '', small);
    await site.drain();
    expect(small.toString()).toBe('un');
    expect(readFileSync(join(dir, 'b'), 'utf8')).toBe('un');
  });

  it('lets few bytes wait when it is asked to', async () => {
    const dir = folder();
    const site = staging(dir, undefined, open(make));
    for (let at = 0; at < 40; at += 1) {
      site.put(`${at}`, '', 'x'.repeat(300_000));
      await site.drain(3_000_000);
    }
    expect(statSync(join(dir, '20')).size).toBe(300_000);
    await site.drain();
    expect(statSync(join(dir, '39')).size).toBe(300_000);
  });

  it('writes over nothing that stands, and says what the disk refuses', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'stands'), 'old');
    const over = async () => {
      const site = staging(dir, undefined, open(make));
      site.put('stands', '', 'new');
      await site.drain();
    };
    await expect(over()).rejects.toThrow('EEXIST');
    expect(readFileSync(join(dir, 'stands'), 'utf8')).toBe('old');
  });
});

describe('a thread that writes', () => {
  it('tells what the system says of a name in words that say what to do', async () => {
    const writer = open(() => writerIn(THREAD));
    writer.write({ path: join(folder(), 'x'.repeat(300)), data: new Uint8Array(1) }, () => {});
    await expect(writer.drain()).rejects.toMatchObject({ code: 'name-too-long' });
  });

  it('waits for nothing once it is gone', async () => {
    const writer = open(() => writerIn(THREAD));
    await writer.close();
    writer.write({ path: join(folder(), 'late'), data: new Uint8Array(1) }, () => {});
    await expect(writer.drain()).rejects.toThrow('ended with');
  });
});
