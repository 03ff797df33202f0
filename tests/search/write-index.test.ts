import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SiteState } from '../../src/publish/site-state.ts';
import { staging } from '../../src/publish/staging.ts';
import * as pagefind from '../../src/search/pagefind-bundle.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { archiveOf, FIXTURE, FIXTURE_ARCHIVE } from './fixture-archive.ts';

vi.mock('../../src/search/pagefind-bundle.ts', { spy: true });

/** Articles of a bundle here: the invented archive then has several. */
const MOST = 5;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  await write(FIXTURE_ARCHIVE, 'first');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const states = new Map<string, SiteState>();

async function write(
  archive: typeof FIXTURE_ARCHIVE,
  to: string,
  before?: string,
  most = MOST,
): Promise<void> {
  const dir = join(folder, before ?? '');
  const published = before === undefined ? undefined : { dir, state: stateOf(before) };
  const outputs = staging(join(folder, to), published);
  await writeSearchIndex(archive, outputs, published?.dir, most);
  states.set(to, outputs.files);
}

const stateOf = (of: string): SiteState => states.get(of) ?? new Map();

function paths(of: string): string[] {
  const root = join(folder, of);
  return (readdirSync(root, { recursive: true }) as string[])
    .filter((path) => statSync(join(root, path)).isFile())
    .sort();
}

const contents = (of: string): Map<string, string> =>
  new Map(paths(of).map((path) => [path, readFileSync(join(folder, of, path), 'latin1')]));

/** Files that are not those of another folder under a second name. */
const written = (of: string, before: string): string[] => {
  const known = new Set(paths(before).map((path) => statSync(join(folder, before, path)).ino));
  return paths(of).filter((path) => !known.has(statSync(join(folder, of, path)).ino));
};

const runs = () => vi.mocked(pagefind.pagefindBundle).mock.calls.length;
const bundles = (of: string) =>
  new Set(paths(of).flatMap((path) => /^pagefind\/(m\d+n[^/]+|tout)\//.exec(path)?.[1] ?? []));

/** The invented archive with one article changed. */
const changed = (number: number, part: Partial<(typeof FIXTURE)[number]>) =>
  archiveOf(FIXTURE.map((article, at) => (at === number ? { ...article, ...part } : article)));

describe('writeSearchIndex', () => {
  it('parts a large archive by date, and leaves a small one whole', async () => {
    expect(bundles('first').size).toBeGreaterThan(2);
    await write(FIXTURE_ARCHIVE, 'whole', undefined, 4000);
    expect(bundles('whole')).toEqual(new Set(['tout']));
  });

  it('writes the same bytes for the same articles', async () => {
    await write(FIXTURE_ARCHIVE, 'second');
    expect(contents('second')).toEqual(contents('first'));
  });

  it('holds one card an article, and none of Pagefind’s own copies and interfaces', () => {
    const all = paths('first');
    expect(all.filter((path) => path.includes('fiches'))).toHaveLength(FIXTURE.length);
    expect(all.filter((path) => /fragment|-ui|highlight/.test(path))).toEqual([]);
  });

  it('reads no article and runs no index when nothing changed', async () => {
    const before = runs();
    const unread = {
      ...FIXTURE_ARCHIVE,
      article: () => {
        throw new Error('an article was read');
      },
    };
    await write(unread, 'third', 'first');
    expect(runs()).toBe(before);
    expect(written('third', 'first')).toEqual([]);
    expect(contents('third')).toEqual(contents('first'));
  });

  it('runs no index when only what is shown changed', async () => {
    const before = runs();
    const archive = changed(3, { dateLabel: 'autre date' });
    await write(archive, 'shown', 'first');
    await write(archive, 'shown-cold');
    expect(runs()).toBe(before + bundles('first').size);
    expect(contents('shown')).toEqual(contents('shown-cold'));
    expect(written('shown', 'first').map((path) => path.replace(/^.*\//, ''))).toEqual([
      'empreinte.json',
      expect.stringMatching(/^[0-9a-f]+\.json$/),
    ]);
  });

  it('makes one bundle anew when a word of one article changed, the same as from nothing', async () => {
    const before = runs();
    const archive = changed(3, { paragraphs: ['Un texte tout neuf, du premier au dernier mot.'] });
    await write(archive, 'body', 'first');
    expect(runs()).toBe(before + 1);
    await write(archive, 'body-cold');
    expect(contents('body')).toEqual(contents('body-cold'));
    const touched = new Set(written('body', 'first').map((path) => path.split('/')[1]));
    expect([...touched].filter((part) => /^m\d/.test(part ?? ''))).toHaveLength(1);
  });

  it('is the same as from nothing when an article is gone', async () => {
    const archive = { ...FIXTURE_ARCHIVE, articles: FIXTURE_ARCHIVE.articles.slice(0, -1) };
    const entities = archive.entities.map((entity) => ({
      ...entity,
      articles: entity.articles.filter((at) => at < archive.articles.length),
    }));
    await write({ ...archive, entities }, 'gone', 'first');
    await write({ ...archive, entities }, 'gone-cold');
    expect(contents('gone')).toEqual(contents('gone-cold'));
  });

  it('trusts no bundle that was touched, and no seal that is broken', async () => {
    const [bundle = ''] = bundles('second');
    const file = join(folder, 'second', 'pagefind', bundle, 'pagefind-entry.json');
    const before = runs();
    writeFileSync(file, '{}');
    await write(FIXTURE_ARCHIVE, 'touched', 'second');
    expect(runs()).toBe(before + 1);
    writeFileSync(join(folder, 'touched', 'pagefind', bundle, 'empreinte.json'), '{"made":');
    await write(FIXTURE_ARCHIVE, 'broken', 'touched');
    expect(runs()).toBe(before + 2);
    expect(contents('broken')).toEqual(contents('first'));
  });
});
