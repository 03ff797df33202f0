import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { bagged } from '../../../src/site/data/bag/bag.ts';
import type { Member } from '../../../src/site/data/bag/zip.ts';
import { fixtures, write } from './written.ts';

interface Unzipped {
  readonly path: string;
  readonly bytes: Buffer;
  readonly modified: string;
}

/** What a reader that is not ours finds in a ZIP; it checks each member's CRC. */
async function unzip(zip: Uint8Array): Promise<Unzipped[]> {
  const reader = new ZipReader(new Uint8ArrayReader(zip), {
    checkSignature: true,
    useWebWorkers: false,
  });
  const found: Unzipped[] = [];
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const bytes = Buffer.from(await entry.getData(new Uint8ArrayWriter()));
    found.push({ path: entry.filename, bytes, modified: entry.lastModDate.toDateString() });
  }
  return found;
}

const bagOf = (payload: readonly Member[]): Buffer =>
  Buffer.concat([...bagged('sac', [['External-Description', 'Un\nessai']], payload)]);

describe('the bag of the archive', () => {
  const written = write();
  let members: Unzipped[] = [];
  const read = (path: string): string =>
    members.find((member) => member.path === `hemerotheque/${path}`)?.bytes.toString() ?? '';

  beforeAll(async () => {
    members = await unzip(readFileSync(join(written.folder, 'donnees/archive-bagit.zip')));
  });

  it('declares itself as RFC 8493 wants, with the count of its bytes and files', () => {
    expect(read('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    const payload = members.filter(({ path }) => path.startsWith('hemerotheque/data/'));
    const bytes = payload.reduce((sum, member) => sum + member.bytes.length, 0);
    expect(read('bag-info.txt')).toContain(`Payload-Oxum: ${bytes}.${payload.length}\n`);
  });

  it('holds every source, byte for byte, under no date', () => {
    for (const { record, source } of fixtures)
      expect(read(`data/sources/${record.source.file}`)).toBe(source);
    expect(new Set(members.map(({ modified }) => modified))).toEqual(new Set(['Tue Jan 01 1980']));
  });

  it('is found whole by sha256sum', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hemerotheque-sac-'));
    for (const { path, bytes } of members) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      const told = execFileSync('sha256sum', ['--strict', '-c', manifest], {
        cwd: join(folder, 'hemerotheque'),
        encoding: 'utf8',
      });
      expect(told.trim().split('\n').length).toBeGreaterThan(2);
      expect(told).not.toMatch(/FAILED/);
    }
  });

  it('is the same bytes twice, in another time zone too', () => {
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const again = write();
    process.env.TZ = before;
    const bytes = (folder: string) => readFileSync(join(folder, 'donnees/archive-bagit.zip'));
    expect(bytes(again.folder).equals(bytes(written.folder))).toBe(true);
  });
});

describe('any bag', () => {
  it('gives back every member, whatever its name and bytes', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => !/[\\/\u0000\p{Surrogate}]/u.test(text));
    const payload = fc.uniqueArray(
      fc.record({ path: name, bytes: fc.uint8Array({ maxLength: 300 }) }),
      { selector: ({ path }) => path, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(payload, async (given) => {
        const members = await unzip(bagOf(given));
        for (const { path, bytes } of given)
          expect(members.find((one) => one.path === `sac/data/${path}`)?.bytes).toEqual(
            Buffer.from(bytes),
          );
        const manifest = members.find(({ path }) => path === 'sac/manifest-sha256.txt');
        const lines = manifest?.bytes.toString().split('\n').slice(0, -1) ?? [];
        expect(lines.map((line) => decodeURIComponent(line.slice(66)))).toEqual(
          given.map(({ path }) => `data/${path}`),
        );
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});
