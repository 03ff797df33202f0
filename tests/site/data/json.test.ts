import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleDataPath, entityDataPath } from '../../../src/site/urls.ts';
import { settings, undated } from '../fixtures/five.ts';
import { archive, fixtures, write } from './written.ts';

const written = write();

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
    const whole = JSON.parse(written.read('donnees/articles.json'));
    const lines = written
      .read('donnees/articles.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const each = archive.articles.map((article) =>
      JSON.parse(written.read(articleDataPath(article))),
    );
    expect(whole.archive.address).toBe(settings.address);
    expect(whole.articles).toEqual(each);
    expect(lines).toEqual(each);
    expect(each.map(({ id }) => id)).toEqual(archive.articles.map(({ record }) => record.id));
  });

  it('says of each passage the words that stand there in the source', () => {
    for (const article of archive.articles) {
      const source = fixtures.find(({ record }) => record.id === article.record.id)?.source ?? '';
      const data = JSON.parse(written.read(articleDataPath(article))) as ArticleJson;
      const mentions = data.entities.flatMap((entity) => entity.mentions);
      for (const { start, end, text } of [...data.blocks, ...mentions, ...data.quotes])
        expect(source.slice(start, end)).toBe(text);
    }
  });

  it('keeps doubt: a supplied title, an uncertain date, none', () => {
    const all: ArticleJson[] = JSON.parse(written.read('donnees/articles.json')).articles;
    const dates = Object.fromEntries(all.map(({ title, date }) => [title.text, date.edtf]));
    expect(dates['La démission']).toBe('2017-02-14~');
    expect(dates[undated.record.title.text]).toBeNull();
    expect(all.find(({ title }) => title.text === 'Un appel manqué')?.title.supplied).toBe(true);
  });

  it('gives each entity with its articles and words', () => {
    const kisliak = archive.entityById.get('sergei-kisliak');
    if (!kisliak) throw new Error('no entity');
    const data = JSON.parse(written.read(entityDataPath(kisliak)));
    expect(data).toMatchObject({
      version: '1.0',
      id: 'sergei-kisliak',
      address: `${settings.address}personnes/sergei-kisliak/`,
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
    expect(undocumented(JSON.parse(written.read(articleDataPath(article))), 'An article')).toEqual(
      [],
    );
    expect(undocumented(JSON.parse(written.read(entityDataPath(entity))), 'An entity')).toEqual([]);
    for (const name of written.files.filter((file) => file.startsWith('donnees/')))
      expect(page).toContain(`\`${name.slice('donnees/'.length)}\``);
  });
});
