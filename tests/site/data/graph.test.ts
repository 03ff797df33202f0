import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../../src/archive/archive.ts';
import { settings } from '../fixtures/five.ts';
import { type Fixture, sketch } from '../fixtures/record.ts';
import { readNTriples } from './read-ntriples.ts';
import { archive, write } from './written.ts';

const SCHEMA = 'https://schema.org/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const graphOf = (of = archive, more: readonly Fixture[] = []) =>
  readNTriples(write(of, more).read('donnees/archive.nt'));
const triples = graphOf();

/** Properties whose value is another thing of the archive. */
const LINKS = /(?:about|mentions|spokenByCharacter|wasDerivedFrom|isPartOf|author|publisher)$/;

describe('archive.nt', () => {
  const objects = (subject: string, predicate: string, within = triples) =>
    within
      .filter((triple) => triple.subject === subject && triple.predicate === predicate)
      .map(({ object }) => object);
  const pageOf = (file: string) => {
    const article = archive.articles.find(({ record }) => record.source.file === file);
    return `${settings.address}articles/${article?.slug}/`;
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
    const graph = graphOf(one, [inTitle]);
    const page = `${settings.address}articles/${one.articles[0]?.slug}/`;
    expect(objects(page, `${SCHEMA}about`, graph)).toEqual([`${settings.address}lieux/moscou/`]);
    expect(objects(page, `${SCHEMA}mentions`, graph)).toEqual([
      `${settings.address}organisations/kremlin/`,
    ]);
  });

  it('types a date that is sure, and keeps the doubt of one that is not', () => {
    const dates = triples.filter(({ predicate }) => /date/i.test(predicate));
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
    const known = new Set(
      triples.flatMap(({ subject, predicate }) => (predicate === TYPE ? [subject] : [])),
    );
    for (const { predicate, object } of triples)
      if (LINKS.test(predicate)) expect(known.has(object), `${predicate} ${object}`).toBe(true);
  });
});
