import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as pagefind from '../../src/search/pagefind-index.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { FIXTURE } from './fixture-archive.ts';

vi.mock('../../src/search/pagefind-index.ts', { spy: true });

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  await writeSearchIndex(FIXTURE, join(folder, 'first'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function contents(of: string): Map<string, string> {
  const root = join(folder, of);
  const paths = (readdirSync(root, { recursive: true }) as string[])
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'latin1')]));
}

const runs = () => vi.mocked(pagefind.pagefindBundle).mock.calls.length;

describe('writeSearchIndex', () => {
  it('writes the same bytes for the same articles', async () => {
    await writeSearchIndex(FIXTURE, join(folder, 'second'));
    expect(contents('second')).toEqual(contents('first'));
  });

  it('holds one card an article, and none of Pagefind’s own copies and interfaces', () => {
    const paths = [...contents('first').keys()];
    expect(paths.filter((path) => path.includes('fiches'))).toHaveLength(FIXTURE.length);
    expect(paths.filter((path) => /fragment|-ui|highlight/.test(path))).toEqual([]);
  });

  it('takes over the index of the published site when no word changed', async () => {
    const before = runs();
    const renamed = FIXTURE.map((article) => ({ ...article, dateLabel: 'autre date' }));
    await writeSearchIndex(renamed, join(folder, 'third'), join(folder, 'first'));
    expect(runs()).toBe(before);
    const third = contents('third');
    for (const [path, content] of contents('first'))
      if (!path.includes('fiches')) expect(third.get(path), path).toBe(content);
  });

  it('makes it anew when a word changed, when a file was touched, when the seal is broken', async () => {
    const before = runs();
    const changed = FIXTURE.map((article) => ({ ...article, title: `${article.title} !? neuf` }));
    await writeSearchIndex(changed, join(folder, 'changed'), join(folder, 'first'));
    expect(runs()).toBe(before + 1);
    writeFileSync(join(folder, 'second', 'pagefind', 'pagefind-entry.json'), '{}');
    await writeSearchIndex(FIXTURE, join(folder, 'touched'), join(folder, 'second'));
    expect(runs()).toBe(before + 2);
    writeFileSync(join(folder, 'touched', 'pagefind', 'empreinte.json'), '{"made":');
    await writeSearchIndex(FIXTURE, join(folder, 'broken'), join(folder, 'touched'));
    expect(runs()).toBe(before + 3);
    expect(contents('broken')).toEqual(contents('first'));
  });
});
