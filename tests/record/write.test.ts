import { describe, expect, it } from 'vitest';
import type { Stated } from '../../src/model/captured.ts';
import type { Understanding } from '../../src/model/understanding.ts';
import { parseRecord } from '../../src/record/read.ts';
import { blockTexts, formatRecord, recordFront } from '../../src/record/write.ts';
import { Failure } from '../../src/text/failure.ts';

const TEXT = 'La passerelle\n\nUne date.\tTrois mots.\n\nPublicité\n';
const GENERATOR = 'hemerotheque 0.1.0';
const because = 'Vu sur papier.';

const stated = (field: Stated['field'], value: string): Stated => ({ field, value, where: 'html' });

/** A source of which every stage found something. */
const understood: Understanding = {
  source: {
    file: '2017/a.html',
    sha256: 'ab'.repeat(32),
    swhid: `swh:1:cnt:${'cd'.repeat(20)}`,
    bytes: 46,
    encoding: 'utf-8',
    text: TEXT,
    language: 'fr',
    format: 'html',
    stated: [
      stated('note', 'https://note.example/'),
      stated('url', 'javascript:alert("https://x.example/")'),
      stated('url', 'http://a.example/1'),
      stated('url', 'https://a.example/2'),
      stated('captured', '2020-01-02'),
    ],
    copies: [{ file: 'b.html', url: 'https://b.example/' }],
    diagnostics: [{ code: 'html-extracted', level: 'info', message: 'lu' }],
  } as Understanding['source'],
  clean: {
    title: { text: 'La passerelle', basis: 'stated', span: { start: 0, end: 13 } },
    blocks: [
      { start: 0, end: 13, kind: 'title' },
      { start: 15, end: 36, kind: 'paragraph' },
    ],
    removed: [{ start: 38, end: 47, rule: 'ad-mark', reason: 'réclame' }],
    repeats: [],
    attributions: [
      { role: 'author', name: 'A. Leroux', basis: 'stated', rule: 'byline' },
      { role: 'author', name: 'L. Petit', basis: 'stated', rule: 'byline' },
      { role: 'author', name: 'A. Leroux', basis: 'inferred', rule: 'signature' },
      { role: 'publisher', name: 'Le Golfe', basis: 'inferred', rule: 'site-suffix' },
      { role: 'publisher', name: 'Le Golfe du soir', basis: 'corrected', rule: 'correction' },
    ],
    diagnostics: [{ code: 'one-line', level: 'warning', message: 'collé', start: 0, end: 1 }],
  } as unknown as Understanding['clean'],
  dossier: {
    edtf: '2017-05',
    basis: 'corrected',
    from: '2017-05-01',
    to: '2017-05-31',
    because,
    evidence: [],
    rivals: [{ edtf: '2016', rule: 'year', why: 'trop tôt' }],
  },
  times: [{ start: 15, end: 23, text: 'Une date', edtf: null, rule: 'x' }],
  naming: {
    entities: [
      { id: 'c', kind: 'place', name: 'C', origin: 'text', merges: [] },
      { id: 'a', kind: 'person', name: 'A', origin: 'authority', merges: [] },
    ],
    mentions: [
      { start: 3, end: 4, entity: 'a', kind: 'person', text: 'A', rule: 'tagger' },
      { start: 5, end: 6, entity: 'a', kind: 'person', text: 'A', rule: 'surname' },
    ],
  } as unknown as Understanding['naming'],
  quotes: [],
  asked: {} as Understanding['asked'],
  decisions: {
    title: { text: 'La passerelle', because },
    date: { edtf: null, because },
    publisher: { name: 'Le Golfe du soir', because },
    authors: [{ name: 'A. Leroux', because }],
    credits: [{ name: 'AFP', role: 'agency', because }],
    sections: [{ text: 'Un intertitre', because }],
    keep: [{ text: 'gardé', because }],
    remove: [{ text: 'ôté', because }],
    entities: [
      { text: 'Martin', is: 'paul-martin', because },
      { text: 'Mars', is: null, because },
    ],
    quotes: [
      { text: 'Oui', speaker: 'paul-martin', because },
      { text: 'Non', speaker: null, because },
    ],
  },
};

describe('the record of a source', () => {
  const front = recordFront(understood, GENERATOR);

  it('states what the stages found, spans of removals with their words', () => {
    expect(front).toMatchObject({
      id: 'abababababab',
      title: { text: 'La passerelle', basis: 'stated' },
      date: '2017-05',
      dateBasis: 'corrected',
      dateFrom: '2017-05-01',
      dateTo: '2017-05-31',
      dateBecause: because,
      dateRivals: [{ edtf: '2016', rule: 'year', why: 'trop tôt' }],
      language: 'fr',
      removed: [{ start: 38, end: 47, rule: 'ad-mark', reason: 'réclame', text: 'Publicité' }],
      copies: [{ file: 'b.html', url: 'https://b.example/' }],
      generator: GENERATOR,
    });
    expect(front.diagnostics.map(({ code }) => code)).toEqual(['html-extracted', 'one-line']);
    expect(front.stated).toHaveLength(5);
  });

  it('cites the first address that a browser may open, and the capture', () => {
    expect(front.source).toEqual({
      file: '2017/a.html',
      sha256: 'ab'.repeat(32),
      swhid: `swh:1:cnt:${'cd'.repeat(20)}`,
      bytes: 46,
      encoding: 'utf-8',
      format: 'html',
      url: 'http://a.example/1',
      captured: '2020-01-02',
    });
  });

  it('leaves out what there is nothing to say of', () => {
    const source = { ...understood.source, format: 'text' as const, stated: [], copies: [] };
    const clean = { ...understood.clean, attributions: [] };
    const plain = recordFront({ ...understood, source, clean, decisions: {} }, GENERATOR);
    for (const key of ['format', 'url', 'captured']) expect(plain.source).not.toHaveProperty(key);
    for (const key of ['stated', 'copies']) expect(plain).not.toHaveProperty(key);
    expect([plain.publisher, plain.authors, plain.decisions]).toEqual([null, [], []]);
  });

  it('takes the editor’s names alone where there are any, each name once', () => {
    expect(front.publisher).toBe('Le Golfe du soir');
    expect(front.authors).toEqual(['A. Leroux', 'L. Petit']);
    expect(front.credits).toHaveLength(5);
  });

  it('gives each entity its mentions', () => {
    expect(front.entities.map(({ id, mentions }) => [id, mentions])).toEqual([
      ['c', []],
      [
        'a',
        [
          { start: 3, end: 4, rule: 'tagger' },
          { start: 5, end: 6, rule: 'surname' },
        ],
      ],
    ]);
  });

  it('tells every decision with its reason', () => {
    expect(front.decisions.map(({ field, what }) => `${field} ${what}`)).toEqual([
      'title « La passerelle »',
      'date inconnue',
      'publisher Le Golfe du soir',
      'authors A. Leroux',
      'credits AFP',
      'sections « Un intertitre »',
      'keep « gardé »',
      'remove « ôté »',
      'entities « Martin » : paul-martin',
      'entities « Mars » : n’est pas un nom',
      'quotes « Oui » : paul-martin',
      'quotes « Non » : inconnu',
    ]);
    expect(new Set(front.decisions.map((one) => one.because))).toEqual(new Set([because]));
    const [, date] = recordFront(
      {
        ...understood,
        decisions: { title: { text: 'T', because }, date: { edtf: '2017', because } },
      },
      GENERATOR,
    ).decisions;
    expect(date?.what).toBe('2017');
  });

  it('comes back from its file, one space for what breaks a line', () => {
    const texts = blockTexts(understood);
    expect(texts).toEqual(['La passerelle', 'Une date. Trois mots.']);
    const file = formatRecord(front, texts);
    expect(file).toMatch(/^---\nid: [\s\S]*\n---\n\n# La passerelle\n\nUne date\. Trois mots\.\n$/);
    expect(parseRecord(file, 'articles/a.md')).toEqual({ ...front, texts });
  });
});

describe('a record that the schema refuses', () => {
  const refusal = (change: Partial<Understanding>): Failure => {
    try {
      recordFront({ ...understood, ...change }, GENERATOR);
    } catch (error) {
      if (error instanceof Failure) return error;
    }
    throw new Error('it was taken');
  };

  it('is a fault of the program, told with the field', () => {
    const source = { ...understood.source, bytes: -1 };
    const { code, message, place } = refusal({ source });
    expect([code, place]).toEqual(['stage-contract', { file: '2017/a.html' }]);
    expect(message).toMatch(/refuses \(« source\.bytes »: [^)]+\): please report/);
  });

  it('says how many more there are', () => {
    const source = { ...understood.source, bytes: -1, sha256: 'x', language: 3 as never };
    expect(refusal({ source }).message).toMatch(/ \(and 3 more\)\): please report/);
    const one = { ...understood.source, bytes: -1 };
    expect(refusal({ source: one }).message).not.toContain('more)');
  });
});
