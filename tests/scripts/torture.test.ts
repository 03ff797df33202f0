import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullDisk } from '../../scripts/torture/disk.ts';
import { kills } from '../../scripts/torture/kill.ts';
import { random } from '../../scripts/torture/random.ts';
import { differences } from '../../scripts/torture/tree.ts';
import { between, makeWorld, type World } from '../../scripts/torture/world.ts';
import { makeArchive } from '../pipeline/archive-folder.ts';

// A few of the moments of `npm run torture`, on a small archive.

const text = (town: string): string =>
  `Le conseil de ${town} a voté\n\nLe maire de ${town} a présenté lundi 3 avril 2017 le budget.\n`;

const PATIENCE = 180_000;
let root = '';
let content = '';
let world: World;
beforeAll(async () => {
  content = makeArchive({
    'sources/a.txt': text('Brest'),
    'sources/b.txt': text('Dole'),
    'sources/c.txt': text('Foix'),
  });
  root = realpathSync(mkdtempSync(join(tmpdir(), 'torture-')));
  world = await makeWorld(root, content);
}, PATIENCE);
afterAll(() => {
  for (const dir of [root, content]) rmSync(dir, { recursive: true, force: true });
});

describe('a build', () => {
  it(
    'that is killed leaves the old site or the new one, and the next one mends the rest',
    async () => {
      expect((await kills(3)(world, random(7))).faults).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'that finds the disk full leaves all as it was',
    async () => {
      expect((await fullDisk([64])(world, random(7))).faults).toEqual([]);
    },
    PATIENCE,
  );
});

describe('the torture itself', () => {
  it('sees what is neither old nor new', () => {
    const { before, after } = world;
    const site = join(root, 'site-after');
    expect(between(after.content, site, [before, after])).toEqual([]);
    expect(between(after.content, join(root, 'none'), [before, after])[0]).toContain('neither');
    expect(between(before.content, site, [before, after])).toContain(
      'the editor’s sources/nouveau.txt was changed',
    );
    expect(differences(new Map([['a', '1']]), new Map([['b', '1']]))).toEqual(['a', 'b']);
  });
});
