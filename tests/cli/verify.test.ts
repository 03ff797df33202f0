import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CONTENT_MANIFEST,
  verifyContent,
  writeContentManifest,
} from '../../src/collect/content-manifest.ts';
import { MANIFEST, verifyManifest, writeManifest } from '../../src/publish/manifest.ts';
import { Failure } from '../../src/text/failure.ts';

let content = '';
let site = '';
beforeAll(async () => {
  content = mkdtempSync(join(tmpdir(), 'verify-'));
  site = join(content, 'site');
  for (const dir of ['sources/2017', 'articles/2017', 'site/a'])
    mkdirSync(join(content, dir), { recursive: true });
  for (const file of ['sources/2017/é ï.txt', 'articles/2017/é ï.md', 'site/a/index.html'])
    writeFileSync(join(content, file), `Les octets de ${file}.\n`);
  await writeContentManifest(content, new Map());
  writeManifest(site);
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

/** What both manifests find amiss; a manifest that cannot be read is amiss too. */
async function amiss(): Promise<string[]> {
  const found: string[] = [];
  for (const verify of [() => verifyManifest(site), () => verifyContent(content)]) {
    try {
      found.push(
        ...((await verify())?.differences ?? []).map(({ file, what }) => `${file} ${what}`),
      );
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      found.push(error.place.file ?? '');
    }
  }
  return found;
}

const FILES = [
  'sources/2017/é ï.txt',
  'articles/2017/é ï.md',
  'site/a/index.html',
  `site/${MANIFEST}`,
  CONTENT_MANIFEST,
];

describe('verify', () => {
  it('finds nothing amiss where nothing changed', async () => {
    expect(await amiss()).toEqual([]);
  });

  it('finds any flipped bit of any file, the manifests included', async () => {
    const flip = fc.record({ file: fc.constantFrom(...FILES), at: fc.nat(), bit: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(flip, async ({ file, at, bit }) => {
        const path = join(content, file);
        const bytes = readFileSync(path);
        const flipped = Buffer.from(bytes);
        const place = at % bytes.length;
        flipped[place] = (bytes[place] ?? 0) ^ (1 << bit);
        writeFileSync(path, flipped);
        const found = await amiss();
        writeFileSync(path, bytes);
        expect(found).not.toEqual([]);
        const isManifest = file.includes('manifest');
        if (!isManifest) expect(found).toEqual([expect.stringMatching(/ changed$/)]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds what is missing and what was added', async () => {
    const path = join(content, 'sources/2017/é ï.txt');
    const bytes = readFileSync(path);
    rmSync(path);
    writeFileSync(join(content, 'sources', 'b.txt'), 'x');
    writeFileSync(join(site, 'b.html'), 'x');
    expect((await amiss()).sort()).toEqual([
      'b.html added',
      'sources/2017/é ï.txt missing',
      'sources/b.txt added',
    ]);
    writeFileSync(path, bytes);
    rmSync(join(content, 'sources', 'b.txt'));
    rmSync(join(site, 'b.html'));
  });

  it('leaves nothing beside what it wrote', () => {
    expect(readdirSync(join(content, 'articles')).sort()).toEqual(['.manifest-sha256.txt', '2017']);
  });
});
