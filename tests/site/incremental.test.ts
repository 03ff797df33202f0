import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import type { Authority } from '../../src/model/authority.ts';
import { type Staging, staging, type Tally } from '../../src/publish/staging.ts';
import { renderSite } from '../../src/site/render.ts';
import { authority, settings } from './fixtures/five.ts';
import { type Fixture, type Sketch, sketch } from './fixtures/record.ts';

/** What a site is built from. */
interface Content {
  readonly sketches: readonly Sketch[];
  readonly authority: Authority;
  readonly title: string;
}

interface Built {
  readonly dir: string;
  readonly outputs: Staging;
  readonly tally: Tally;
  readonly rendered: number;
  readonly pages: Readonly<Record<string, number>>;
}

async function build(content: Content, before?: Built): Promise<Built> {
  const contentDir = mkdtempSync(join(tmpdir(), 'hemerotheque-content-'));
  mkdirSync(join(contentDir, 'sources'));
  const fixtures = content.sketches.map((one): Fixture => sketch(one));
  for (const { record, source } of fixtures)
    writeFileSync(join(contentDir, 'sources', record.source.file), source);
  const dir = mkdtempSync(join(tmpdir(), 'hemerotheque-site-'));
  const outputs = staging(dir, before && { dir: before.dir, state: before.outputs.files });
  const { rendered, pages } = await renderSite({
    archive: gatherArchive(
      fixtures.map(({ record }) => record),
      content.authority,
    ),
    authority: content.authority,
    settings: { ...settings, title: content.title },
    contentDir,
    outputs,
  });
  return { dir, outputs, tally: outputs.tally(), rendered, pages };
}

function expectSameSite(a: string, b: string): void {
  const files = (dir: string) =>
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .filter((name) => /\.\w+$/.test(name));
  expect(files(a)).toEqual(files(b));
  for (const file of files(a))
    expect(readFileSync(join(a, file)).equals(readFileSync(join(b, file))), file).toBe(true);
}

const PERSONS = [
  'Anne Aubin',
  'Boris Brel',
  'Chloé Cador',
  'Denis Dorval',
  'Élise Estève',
  'Fanny Ferré',
];

/** An article of the invented archive: every name meets every other somewhere, some days are shared. */
function article(n: number, words = 'Le dossier avance sans bruit depuis des mois'): Sketch {
  const [a = '', b = ''] = [PERSONS[n % 6], PERSONS[(n * n + 1) % 6]];
  const id = (name: string) =>
    name
      .toLowerCase()
      .replace('é', 'e')
      .normalize('NFD')
      .replace(/[^a-z ]/g, '')
      .replace(' ', '-');
  const people = Object.fromEntries(
    [...new Set([a, b])].map((name) => [id(name), ['person', name, name] as const]),
  );
  return {
    file: `${String(n).padStart(3, '0')}.txt`,
    title: `Titre ${n}`,
    date: n % 7 === 6 ? null : `20${String(10 + (n % 5))}-0${1 + (n % 9)}-1${n % 10}`,
    ...(n % 3 === 0 && { publisher: 'Le Quotidien' }),
    parts: [
      `# Titre ${n}`,
      `${a} et ${b} se sont vus à Lyon mardi. ${words}, dit-on au ministère numéro ${n}.`,
      `${b} le confirme : « nous verrons bien ${n} ».`,
      '- légende: Une photographie',
      ...(n % 4 === 0
        ? ['Cette phrase assez longue se lit mot pour mot dans plusieurs articles de la série.']
        : []),
    ],
    names: { ...people, lyon: ['place', 'Lyon', 'Lyon'] },
    times: [['mardi', `2011-0${1 + (n % 9)}-02`]],
    quotes: [[`« nous verrons bien ${n} »`, id(b), b]],
  };
}

const COUNT = 40;
const base: Content = {
  sketches: Array.from({ length: COUNT }, (_, n) => article(n)),
  authority,
  title: 'Hémérothèque',
};
const replaced = (n: number, by: Sketch): Content => ({
  ...base,
  sketches: base.sketches.with(n, by),
});
const merged: Authority = [
  ...authority,
  {
    id: 'anne-aubin',
    kind: 'person',
    name: 'Anne Aubin',
    variants: ['Boris Brel'],
    mergedFrom: ['boris-brel'],
    never: [],
    because: 'Un pseudonyme.',
  },
];
/** Another spelling of a name that other articles name too. */
const respelt: Sketch = {
  ...article(6),
  parts: [...article(6).parts, 'On lit aussi Anne Obain dans cette note.'],
  names: {
    ...article(6).names,
    'anne-aubin': ['person', 'Anne Aubin', 'Anne Aubin', 'Anne Obain'],
  },
};
const EDITS: Readonly<Record<string, Content>> = {
  'another spelling of a name': replaced(6, respelt),
  'a passage that is shared no more': replaced(8, {
    ...article(8),
    parts: article(8).parts.slice(0, -1),
  }),
  'a name with a description': {
    ...base,
    authority: merged.map((entry) =>
      entry.id === 'anne-aubin'
        ? {
            ...entry,
            variants: [],
            mergedFrom: [],
            description: 'Une personne.',
            never: ['boris-brel'],
          }
        : entry,
    ),
  },
  'an article more, the newest of all': {
    ...base,
    sketches: [...base.sketches, { ...article(COUNT), date: '2030-01-01' }],
  },
  'nothing but a date that goes': replaced(3, { ...article(3), date: null }),

  'another body': replaced(5, article(5, 'Le dossier recule à grand bruit depuis hier')),
  'another title and date': replaced(9, { ...article(9), title: '9', date: '2019-01-01' }),
  'a name that goes': replaced(8, {
    ...article(8),
    names: { lyon: ['place', 'Lyon', 'Lyon'] },
    quotes: [],
  }),
  'an article more': { ...base, sketches: [...base.sketches, article(COUNT)] },
  'an article less': { ...base, sketches: base.sketches.toSpliced(12, 1) },
  'two names that are one': { ...base, authority: merged },
  'another name for the archive': { ...base, title: 'Autre archive' },
  'an empty archive': { ...base, sketches: [] },
};

describe('a site built on the one before', async () => {
  const first = await build(base);

  it('renders each page and writes each file once where there is none', () => {
    const pages = Object.values(first.pages).reduce((sum, count) => sum + count, 0);
    expect(first.rendered).toBe(pages);
    expect(first.tally).toMatchObject({ written: first.outputs.files.size, kept: 0 });
  });

  it('takes everything over where nothing changed', async () => {
    const again = await build(base, first);
    expect(again.tally).toEqual({ written: 0, bytes: 0, kept: first.tally.written });
    expect(again.rendered).toBe(0);
    expectSameSite(again.dir, first.dir);
  });

  it.each(Object.entries(EDITS))(
    'is, after %s, the one that is built from nothing',
    async (_, content) => {
      const cold = await build(content);
      expectSameSite((await build(content, first)).dir, cold.dir);
      // And back again: what a page was once made from is no reason to keep it
      expectSameSite((await build(base, cold)).dir, first.dir);
    },
  );

  it('writes few files where an editor decides something about one article', async () => {
    const decisions = [
      { field: 'date', what: '2015-06-16', because: 'Le journal du jour le dit.' },
    ];
    const again = await build(replaced(5, { ...article(5), decisions }), first);
    const written = [...again.outputs.files].filter(
      ([path, { sha256 }]) => first.outputs.files.get(path)?.sha256 !== sha256,
    );
    expect(written.map(([path]) => path.replace(/[0-9a-f]{8}/, '<id>')).sort()).toEqual([
      'articles/titre-5-<id>/donnees.json',
      'articles/titre-5-<id>/index.html',
      'decisions/flux-rss.xml',
      'decisions/flux.json',
      'decisions/flux.xml',
      'decisions/index.html',
      'donnees/articles.json',
      'donnees/articles.jsonl',
      'donnees/datapackage.json',
      'donnees/index.html',
    ]);
    expect(again.tally.written).toBe(written.length);
    // Its neighbours, whom it names and with whom: made in vain, and not written
    expect(again.rendered).toBeLessThan(25);
  });

  it('renders only what names a person whose spelling is new', async () => {
    const again = await build(replaced(6, respelt), first);
    expect(again.rendered).toBeLessThan(first.rendered / 2);
    expect(again.rendered).toBeGreaterThan(first.rendered / 100);
    expect(again.tally.kept).toBeGreaterThan(first.tally.written / 2);
  });

  it('makes a file anew that someone took away', async () => {
    const again = await build(base);
    const page = join(again.dir, 'reseau/index.html');
    writeFileSync(page, 'touché');
    const mended = await build(base, again);
    expect(existsSync(page)).toBe(true);
    expectSameSite(mended.dir, first.dir);
    expect(mended.tally.written).toBe(1);
  });
});
