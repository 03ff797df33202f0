import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import type { Archive, Article } from '../../src/archive/model.ts';
import { pairs } from '../../src/archive/pairs.ts';
import { sentencesNaming } from '../../src/archive/sentences.ts';
import { authority, five, undated } from '../site/fixtures/five.ts';
import { sketch } from '../site/fixtures/record.ts';

const records = five.map(({ record }) => record);
const archive = gatherArchive(records, authority);

const files = ({ articles }: Archive): string[] => articles.map(({ record }) => record.source.file);
const entity = (id: string, of: Archive = archive) => {
  const found = of.entityById.get(id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
};

/** Parts are made when they are asked for, so that comparing two articles does not compare them. */
const partsOf = ({ parts }: Article) =>
  parts.map(({ aside, start, end, text, occurrences }) => ({
    aside,
    start,
    end,
    text,
    occurrences,
  }));

describe('gatherArchive', () => {
  it('orders articles by earliest possible day, then latest', () => {
    expect(files(archive)).toEqual(['a.txt', 'c.txt', 'b.txt', 'e.txt', 'd.txt']);
  });

  it('puts undated articles last, on a shelf of their own', () => {
    const all = gatherArchive([undated.record, ...records], authority);
    expect(files(all).at(-1)).toBe('sans-date.txt');
    expect(all.dated).toBe(5);
    expect(all.articles.map(({ previous, next }) => [previous, next])).toEqual([
      [null, 1],
      [0, 2],
      [1, 3],
      [2, 4],
      [3, null],
      [null, null],
    ]);
  });

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        const again = gatherArchive(shuffled, authority);
        expect(again).toEqual(archive);
        expect(again.articles.map(partsOf)).toEqual(archive.articles.map(partsOf));
      }),
      { numRuns: 20 },
    );
  });

  it('counts a source with the same bytes once', () => {
    const [first] = records;
    if (!first) throw new Error('no fixture');
    const twin = { ...first, source: { ...first.source, file: 'z.txt' } };
    expect(files(gatherArchive([twin, ...records], authority))).toEqual(files(archive));
  });

  it('makes nothing of nothing', () => {
    expect(gatherArchive([], authority).entities).toEqual([]);
  });
});

describe('entities', () => {
  it('takes name, kind and former ids from the authority', () => {
    const { name, formerIds, authority: entry } = entity('sergei-kisliak');
    expect([name, formerIds]).toEqual(['Sergueï Kisliak', ['sergei-kislyak']]);
    expect(entry?.because).toBe('Deux translittérations d’un même nom.');
  });

  it('leads a merged id to the entity that took it in', () => {
    const old = sketch({
      file: 'old.txt',
      title: 'Ancien',
      date: '2016',
      parts: ['# Ancien', 'Sergeï Kislyak parle.'],
      names: { 'sergei-kislyak': ['person', 'Sergeï Kislyak', 'Sergeï Kislyak'] },
    });
    const all = gatherArchive([...records, old.record], authority);
    expect(all.entityById.has('sergei-kislyak')).toBe(false);
    expect(entity('sergei-kisliak', all).variants.map(({ form }) => form)).toContain(
      'Sergeï Kislyak',
    );
  });

  it('counts forms in articles, and passages set apart apart', () => {
    const { variants, mentions, asideMentions } = entity('sergei-kisliak');
    expect(variants).toEqual([
      { form: 'Sergueï Kislyak', count: 2, articles: 1, first: 2 },
      { form: 'Sergueï Kisliak', count: 1, articles: 1, first: 0 },
    ]);
    expect([mentions, asideMentions]).toEqual([3, 1]);
  });

  it('gives the sentences that name it, with the place of the name', () => {
    const { appearances } = entity('sergei-kisliak');
    const last = appearances.at(-1);
    const named = sentencesNaming(
      archive.articles[last?.article ?? 0]?.parts ?? [],
      'sergei-kisliak',
    );
    expect(named).toHaveLength(last?.sentences ?? 0);
    const [sentence] = named;
    expect(sentence?.text).toBe('Sergueï Kislyak assure qu’il n’a rien dit à Flynn.');
    expect(sentence?.names).toEqual([{ start: 0, end: 'Sergueï Kislyak'.length }]);
  });

  it('keeps two kinds with one name apart, under two ids', () => {
    const both = sketch({
      file: 'w.txt',
      title: 'Deux Washington',
      date: '2001',
      parts: ['# Deux Washington', 'George Washington aimait la ville de Washington.'],
      names: { washington: ['place', 'Washington', 'ville de Washington'] },
    });
    const person = {
      ...both.record.entities[0],
      kind: 'person' as const,
      name: 'George Washington',
    };
    const mention = {
      start: both.source.indexOf('George'),
      end: both.source.indexOf(' aimait'),
      rule: 'fixture',
    };
    const record = {
      ...both.record,
      entities: [
        ...both.record.entities,
        { id: 'washington', origin: 'text' as const, merges: [], ...person, mentions: [mention] },
      ],
    };
    const ids = gatherArchive([record], []).entities.map(({ id, kind }) => `${kind} ${id}`);
    expect(ids).toEqual(['person washington', 'place washington-lieu']);
  });
});

describe('linking across articles', () => {
  const named = (file: string, form: string, id: string) =>
    sketch({
      file,
      title: `Titre ${file}`,
      date: '2019-05-01',
      parts: [`# Titre ${file}`, `${form} a parlé.`],
      names: { [id]: ['person', form, form] },
    }).record;

  it('takes two spellings of a rare name for one, says why, and lets the old address lead on', () => {
    const all = gatherArchive(
      [
        named('1', 'Serguei Kislyakov', 'serguei-kislyakov'),
        named('2', 'Sergueï Kislyakov', 'sergue-kislyakov'),
      ],
      [],
    );
    expect(all.entities).toHaveLength(1);
    const [one] = all.entities;
    expect(one?.mentions).toBe(2);
    expect(one?.formerIds).toHaveLength(1);
    expect(one?.merges[0]?.why).not.toBe('');
  });

  it('leaves two people who share a surname two', () => {
    const all = gatherArchive(
      [named('1', 'Anne Martin', 'anne-martin'), named('2', 'Luc Martin', 'luc-martin')],
      [],
    );
    expect(all.entities.map(({ id }) => id)).toEqual(['anne-martin', 'luc-martin']);
  });
});

describe('quotes', () => {
  it('gives each its speaker and the words that name the speaker', () => {
    const quotes = archive.articles.flatMap((article) => article.quotes);
    expect(quotes.map(({ text, speaker, speakerWords }) => [text, speaker, speakerWords])).toEqual([
      ['"je pars"', 'michael-flynn', 'Michael Flynn'],
      ['«Rien n’a été dissimulé»', 'sergei-kisliak', 'il'],
    ]);
  });
});

describe('shared passages', () => {
  it('finds a long sentence that stands in two articles, one word aside', () => {
    const said =
      'Ces informations avaient été communiquées par un partenaire qui n’avait pas donné à Washington l’autorisation de les partager avec Moscou.';
    const one = sketch({ file: '1.txt', title: 'Un', date: '2017-01-01', parts: ['# Un', said] });
    const two = sketch({
      file: '2.txt',
      title: 'Deux',
      date: '2017-01-02',
      parts: ['# Deux', `Bref. ${said.replace('partenaire', 'allié')}`],
    });
    const found = gatherArchive([one.record, two.record], []).shared;
    expect(found.map(({ places }) => places)).toEqual([
      [
        { article: 0, part: 1, start: 0, end: said.length },
        { article: 1, part: 1, start: 6, end: 6 + said.length - 5 },
      ],
    ]);
  });

  it('says nothing of short formulas', () => {
    expect(archive.shared).toEqual([]);
  });
});

describe('pairs', () => {
  it('joins what is named in three paragraphs or more, strongest first', () => {
    const [first] = pairs(archive);
    expect(first).toMatchObject({ a: 'michael-flynn', b: 'moscou' });
    expect(first?.places.map(({ article }) => article)).toEqual([0, 1, 2, 3, 4]);
    expect(pairs(archive).every(({ places }) => places.length >= 3)).toBe(true);
  });
});
