import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { gatherArchive } from '../../../src/archive/archive.ts';
import { siteContext } from '../../../src/site/context.ts';
import { writeData } from '../../../src/site/data/write.ts';
import { articleDataPath, entityDataPath } from '../../../src/site/urls.ts';
import { authority, five, settings, undated } from '../fixtures/five.ts';
import { sketch } from '../fixtures/record.ts';
import { cellText, readCsv } from './read-csv.ts';
import { readNTriples } from './read-ntriples.ts';

const BASE = settings.address;

const formula = sketch({
  file: 'formule.txt',
  title: '=HYPERLINK("http://x.example")',
  date: '2019-03-12',
  publisher: '@journal',
  authors: ['Anne Petit', '-1'],
  parts: [
    '# =HYPERLINK("http://x.example")',
    'Une "citation", avec\u0001 un\u0085 intrus \\ et <b>.',
  ],
});

const fixtures = [...five, undated, formula];
const records = fixtures.map(({ record }) => record);
const archive = gatherArchive(records, authority);
const context = siteContext(archive, authority, settings);

function write(of = context): string {
  const folder = mkdtempSync(join(tmpdir(), 'hemerotheque-donnees-'));
  writeData(of, folder);
  return folder;
}

let folder = '';
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const rowsOf = (name: string): Record<string, string>[] => {
  const [header = [], ...rows] = readCsv(read(`donnees/${name}`));
  for (const row of rows) expect(row).toHaveLength(header.length);
  return rows.map((row) =>
    Object.fromEntries(header.map((field, at) => [field, cellText(row[at] ?? '')])),
  );
};

beforeAll(() => {
  folder = write();
});

interface ArticleJson {
  readonly id: string;
  readonly version: string;
  readonly title: { readonly text: string; readonly supplied: boolean };
  readonly date: { readonly edtf: string | null };
  readonly source: { readonly sha256: string };
  readonly blocks: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
  readonly entities: readonly {
    readonly id: string;
    readonly data: string;
    readonly mentions: readonly {
      readonly start: number;
      readonly end: number;
      readonly text: string;
    }[];
  }[];
  readonly quotes: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

describe('JSON', () => {
  it('holds each article once, the same in all three forms, in the order of the archive', () => {
    const whole = JSON.parse(read('donnees/articles.json'));
    const lines = read('donnees/articles.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const each = archive.articles.map((article) => JSON.parse(read(articleDataPath(article))));
    expect(whole.archive.address).toBe(BASE);
    expect(whole.articles).toEqual(each);
    expect(lines).toEqual(each);
    expect(each.map(({ id }) => id)).toEqual(archive.articles.map(({ record }) => record.id));
  });

  it('says of each passage the words that stand there in the source', () => {
    for (const article of archive.articles) {
      const source = fixtures.find(({ record }) => record.id === article.record.id)?.source ?? '';
      const data = JSON.parse(read(articleDataPath(article))) as ArticleJson;
      const mentions = data.entities.flatMap((entity) => entity.mentions);
      for (const { start, end, text } of [...data.blocks, ...mentions, ...data.quotes])
        expect(source.slice(start, end)).toBe(text);
    }
  });

  it('keeps doubt: a supplied title, an uncertain date, none', () => {
    const all: ArticleJson[] = JSON.parse(read('donnees/articles.json')).articles;
    const dates = Object.fromEntries(all.map(({ title, date }) => [title.text, date.edtf]));
    expect(dates['La démission']).toBe('2017-02-14~');
    expect(dates[undated.record.title.text]).toBeNull();
    expect(all.find(({ title }) => title.text === 'Un appel manqué')?.title.supplied).toBe(true);
  });

  it('gives each entity with its articles and words', () => {
    const kisliak = archive.entityById.get('sergei-kisliak');
    if (!kisliak) throw new Error('no entity');
    const data = JSON.parse(read(entityDataPath(kisliak)));
    expect(data).toMatchObject({
      version: '1.0',
      id: 'sergei-kisliak',
      address: `${BASE}personnes/sergei-kisliak/`,
      authority: { description: 'Diplomate russe.', wikidata: null },
      formerIds: expect.arrayContaining(['sergei-kislyak']),
    });
    expect(data.articles).toHaveLength(kisliak.appearances.length);
    expect(data.quotes[0].text).toBe('«Rien n’a été dissimulé»');
  });
});

describe('docs/data.md', () => {
  const page = readFileSync('docs/data.md', 'utf8');
  const sections = page.split(/^## /m);
  const section = (title: string) => sections.find((one) => one.startsWith(title)) ?? '';
  const undocumented = (data: object, title: string) =>
    Object.keys(data).filter((key) => !new RegExp(`\`${key}(?:\\[\\])?\``).test(section(title)));

  it('names every key of an article and of an entity, and every file', () => {
    const [article] = archive.articles;
    const [entity] = archive.entities;
    if (!article || !entity) throw new Error('an empty archive');
    expect(undocumented(JSON.parse(read(articleDataPath(article))), 'An article')).toEqual([]);
    expect(undocumented(JSON.parse(read(entityDataPath(entity))), 'An entity')).toEqual([]);
    for (const name of readdirSync(join(folder, 'donnees'))) expect(page).toContain(`\`${name}\``);
  });
});

describe('CSV', () => {
  it('has a row for each article, mention, entity and quote', () => {
    expect(rowsOf('articles.csv').map(({ id }) => id)).toEqual(
      archive.articles.map(({ record }) => record.id),
    );
    const mentions = records.flatMap(({ entities }) =>
      entities.flatMap((entity) => entity.mentions),
    );
    expect(rowsOf('mentions.csv')).toHaveLength(mentions.length);
    expect(rowsOf('entites.csv').map(({ id }) => id)).toEqual(archive.entities.map(({ id }) => id));
    expect(rowsOf('citations.csv').map(({ text }) => text)).toEqual([
      '"je pars"',
      '«Rien n’a été dissimulé»',
    ]);
  });

  it('gives texts back, formulas and control characters defused', () => {
    const row = rowsOf('articles.csv').find(({ source_file }) => source_file === 'formule.txt');
    expect(row).toMatchObject({
      title: '=HYPERLINK("http://x.example")',
      publisher: '@journal',
      authors: 'Anne Petit ; -1',
      text: '=HYPERLINK("http://x.example")\n\nUne "citation", avec  un  intrus \\ et <b>.',
    });
    expect(read('donnees/articles.csv')).toContain(`,"'=HYPERLINK(""http://x.example"")",`);
  });
});

describe('archive.nt', () => {
  const triples = () => readNTriples(read('donnees/archive.nt'));
  const SCHEMA = 'https://schema.org/';
  const objects = (subject: string, predicate: string) =>
    triples()
      .filter((triple) => triple.subject === subject && triple.predicate === predicate)
      .map(({ object }) => object);
  const pageOf = (file: string) => {
    const article = archive.articles.find(({ record }) => record.source.file === file);
    return `${BASE}articles/${article?.slug}/`;
  };

  it('derives each article from its source', () => {
    for (const { record } of archive.articles)
      expect(
        objects(pageOf(record.source.file), 'http://www.w3.org/ns/prov#wasDerivedFrom'),
      ).toEqual([`urn:sha256:${record.source.sha256}`]);
  });

  it('is about what the title names, and mentions the rest', () => {
    const inTitle = sketch({
      file: 't.txt',
      title: 'Moscou se tait',
      date: '2017',
      parts: ['# Moscou se tait', 'Le Kremlin aussi.', '- légende: Photo de Paris'],
      names: {
        moscou: ['place', 'Moscou', 'Moscou'],
        kremlin: ['organisation', 'Kremlin', 'Kremlin'],
        paris: ['place', 'Paris', 'Paris'],
      },
    });
    const one = gatherArchive([inTitle.record], []);
    folder = write(siteContext(one, [], settings));
    const page = `${BASE}articles/${one.articles[0]?.slug}/`;
    expect(objects(page, `${SCHEMA}about`)).toEqual([`${BASE}lieux/moscou/`]);
    expect(objects(page, `${SCHEMA}mentions`)).toEqual([`${BASE}organisations/kremlin/`]);
    folder = write();
  });

  it('types a date that is sure, and keeps the doubt of one that is not', () => {
    const dates = triples().filter(({ predicate }) => /date/i.test(predicate));
    const of = (file: string) =>
      dates
        .filter(({ subject }) => subject === pageOf(file))
        .map(({ object, datatype }) => [object, datatype?.split('/').at(-1)]);
    expect(of('a.txt')).toEqual([['2017-02-14~', 'edtf']]);
    expect(of('c.txt')).toEqual([
      ['2017-05', 'edtf'],
      ['2017-05', 'XMLSchema#gYearMonth'],
    ]);
    expect(of('sans-date.txt')).toEqual([]);
  });

  it('says of every address of the archive what it is', () => {
    const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
    const known = new Set(
      triples().flatMap(({ subject, predicate }) => (predicate === type ? [subject] : [])),
    );
    for (const { predicate, object } of triples())
      if (
        /(?:about|mentions|spokenByCharacter|wasDerivedFrom|isPartOf|author|publisher)$/.test(
          predicate,
        )
      )
        expect(known.has(object), `${predicate} ${object}`).toBe(true);
  });
});

interface Schema {
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly constraints?: { readonly required: boolean };
  }[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: Schema;
}

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /./su,
  integer: /^\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
};

describe('datapackage.json', () => {
  const resources = (): Resource[] => JSON.parse(read('donnees/datapackage.json')).resources;

  it('names every other file, with its size and hash', () => {
    const listed = resources().map(({ path }) => path);
    const there = readdirSync(join(folder, 'donnees')).filter(
      (name) => name !== 'datapackage.json',
    );
    expect([...listed].sort()).toEqual(there.sort());
    expect(new Set(resources().map(({ name }) => name)).size).toBe(listed.length);
    for (const { name, path, bytes, hash } of resources()) {
      const found = readFileSync(join(folder, 'donnees', path));
      expect(found.length).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(found).digest('hex')}`).toBe(hash);
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
    }
  });

  const tables = () =>
    resources().flatMap((it) => (it.schema ? [{ ...it, schema: it.schema }] : []));

  it('describes the fields of each table as they are', () => {
    expect(tables().map(({ name }) => name)).toEqual([
      'articles',
      'mentions',
      'entites',
      'citations',
    ]);
    for (const { path, schema } of tables()) {
      expect(readCsv(read(`donnees/${path}`))[0]).toEqual(schema.fields.map(({ name }) => name));
      for (const row of rowsOf(path))
        for (const field of schema.fields)
          expect(row[field.name], `${path} ${field.name}`).toMatch(patternOf(field));
    }
  });

  it('names keys that are unique, and that lead to a row', () => {
    const values = (path: string, [field = '']: readonly string[]) =>
      rowsOf(path).map((row) => row[field] ?? '');
    for (const { path, schema } of tables()) {
      const keys = rowsOf(path).map((row) =>
        schema.primaryKey.map((field) => row[field]).join('\n'),
      );
      expect(new Set(keys).size, path).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = new Set(values(`${reference.resource}.csv`, reference.fields));
        expect(values(path, fields).filter((id) => id !== '' && !target.has(id))).toEqual([]);
      }
    }
  });
});

function patternOf({ type, constraints }: Schema['fields'][number]): RegExp {
  const pattern = TYPES[type];
  if (!pattern) throw new Error(`no such type: ${type}`);
  return constraints?.required ? pattern : new RegExp(`^$|${pattern.source}`, 'su');
}

describe('all of them', () => {
  const filesOf = (of: string) =>
    readdirSync(of, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(of.length + 1))
      .sort();

  it('are the same bytes whatever the order of the records', () => {
    const other = write(
      siteContext(gatherArchive(records.toReversed(), authority), authority, settings),
    );
    expect(filesOf(other)).toEqual(filesOf(folder));
    for (const file of filesOf(folder))
      expect(readFileSync(join(other, file)).equals(readFileSync(join(folder, file))), file).toBe(
        true,
      );
  });

  it('hold no raw control character', () => {
    for (const file of filesOf(folder))
      expect(read(file), file).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
    for (const file of ['articles.csv', 'archive.nt'])
      expect(read(`donnees/${file}`), file).not.toMatch(/[\u0080-\u009f]/);
  });

  it('stand even for an empty archive', () => {
    const empty = gatherArchive([], []);
    folder = write(siteContext(empty, [], settings));
    expect(JSON.parse(read('donnees/articles.json')).articles).toEqual([]);
    expect(rowsOf('mentions.csv')).toEqual([]);
    folder = write();
  });
});
