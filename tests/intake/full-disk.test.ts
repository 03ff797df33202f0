import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { listOne, listSources } from '../../src/intake/list.ts';
import { openSpool, type Spool } from '../../src/intake/spool.ts';
import { Failure } from '../../src/text/failure.ts';
import { articleOf } from './article.ts';
import * as as from './formats.ts';

// A container whose parts find no room is not at fault: set aside, its articles would leave the site.

const dir = mkdtempSync(join(tmpdir(), 'full-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const columns = new Map();
const csv = `titre,texte\nA,${'Un texte assez long pour être un article. '.repeat(4)}\n`;
const zip = as.zip({ 'a.txt': as.text(articleOf(1)), 'b.csv': csv });

const full: Spool = {
  ...openSpool(join(dir, 'parts')),
  add: () => {
    throw new Failure('disk-full', 'the disk is full');
  },
};

describe('a disk that takes no part of a container', () => {
  it.each([
    ['press.csv', csv],
    ['press.zip', zip],
    ['nested.zip', as.zip({ 'inside.zip': zip })],
  ])('stops the listing of %s', async (name, data) => {
    const path = join(dir, name);
    writeFileSync(path, data);
    await expect(listOne(path, name, { spool: full, columns })).rejects.toMatchObject({
      code: 'disk-full',
    });
    await expect(listSources({ dir, spool: full, columns })).rejects.toMatchObject({
      code: 'disk-full',
    });
  });

  it.runIf(existsSync('/dev/full'))('stops it while a container inside is unpacked', async () => {
    const scratch = join(dir, 'scratch');
    symlinkSync('/dev/full', scratch);
    const path = join(dir, 'outer.zip');
    writeFileSync(path, as.zip({ 'inside.csv': csv }));
    const spool = { ...openSpool(join(dir, 'parts')), scratch: () => scratch };
    await expect(listOne(path, 'outer.zip', { spool, columns })).rejects.toMatchObject({
      code: 'disk-full',
    });
  });
});
