import { describe, expect, it } from 'vitest';
import { type RecordFront, recordSchema } from '../../src/record/schema.ts';

const HASH = 'a1'.repeat(32);

/** A front matter with something in every list. */
const FRONT = {
  id: 'a1a1a1a1a1a1',
  title: { text: 'T', basis: 'stated', span: { start: 0, end: 1 } },
  date: null,
  dateBasis: 'unknown',
  dateFrom: '2017-05-01',
  dateTo: null,
  dateEvidence: [{ start: 0, end: 1, text: 'x', rule: 'r' }],
  dateRivals: [{ edtf: '2016', rule: 'r', why: 'w' }],
  publisher: null,
  authors: [],
  credits: [{ role: 'author', name: 'A', basis: 'stated', rule: 'byline' }],
  language: 'fr',
  source: {
    file: 'a.txt',
    sha256: HASH,
    swhid: `swh:1:cnt:${'b2'.repeat(20)}`,
    bytes: 0,
    encoding: 'utf-8',
    format: 'html',
  },
  stated: [{ field: 'title', value: 'T', where: 'html' }],
  copies: [{ file: 'b.txt', url: 'https://a.example/' }],
  blocks: [{ start: 0, end: 1, kind: 'lead' }],
  entities: [
    {
      id: 'a',
      kind: 'person',
      name: 'A',
      origin: 'text',
      merges: [{ form: 'B', rule: 'r', why: 'w', weight: 1 }],
      mentions: [{ start: 0, end: 1, rule: 'r' }],
    },
  ],
  quotes: [{ start: 0, end: 1, speaker: null, cue: { start: 0, end: 1 }, rule: 'r' }],
  times: [{ start: 0, end: 1, text: 'x', edtf: null, rule: 'r', anchor: 'title' }],
  removed: [{ start: 0, end: 1, rule: 'r', reason: 'w', text: 'x' }],
  repeats: [{ start: 2, end: 3, of: { start: 0, end: 1 } }],
  decisions: [{ field: 'title', what: 'T', because: 'w' }],
  diagnostics: [{ code: 'c', level: 'info', message: 'm', start: 0, end: 1 }],
  generator: 'g',
} satisfies RecordFront;

type Path = readonly (string | number)[];

/** The front matter with one value put in another's place. */
function changed(path: Path, value: unknown): unknown {
  const front: unknown = structuredClone(FRONT);
  let at = front as Record<string | number, unknown>;
  for (const piece of path.slice(0, -1)) at = at[piece] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return front;
}

const accepts = (path: Path, value: unknown): boolean =>
  recordSchema.safeParse(changed(path, value)).success;

const WORDS: readonly (readonly [Path, string])[] = [
  [['title', 'basis'], 'stated inferred corrected unknown'],
  [['credits', 0, 'role'], 'author publisher agency photo'],
  [['credits', 0, 'basis'], 'stated inferred corrected'],
  [['entities', 0, 'kind'], 'person organisation place other'],
  [['entities', 0, 'origin'], 'authority text'],
  [['source', 'format'], 'text markdown html mhtml pdf csv-row json-row feed-item outline'],
  [['stated', 0, 'field'], 'title date updated author publisher url language captured tag note'],
  [['diagnostics', 0, 'level'], 'info warning error'],
  [['blocks', 0, 'kind'], 'title heading lead paragraph'],
];

describe('the schema of a record', () => {
  it('takes a record with something in every list', () => {
    expect(recordSchema.parse(FRONT)).toEqual(FRONT);
  });

  it.each(WORDS.map(([path, words]) => [path.join('.'), path, words.split(' ')] as const))(
    'takes the words of %s and no other',
    (_, path, words) => {
      for (const word of words) expect([word, accepts(path, word)]).toEqual([word, true]);
      for (const word of ['', 'autre', null]) expect(accepts(path, word)).toBe(false);
    },
  );

  it.each([
    [['id'], 'a1a1a1a1a1a1', ['a1a1a1a1a1a1a', 'xa1a1a1a1a1a1', 'A1a1a1a1a1a1', 'a1']],
    [['source', 'sha256'], HASH, [`${HASH}0`, `x${HASH}`, HASH.slice(1)]],
    [
      ['source', 'swhid'],
      `swh:1:cnt:${'0'.repeat(40)}`,
      [
        `x swh:1:cnt:${'0'.repeat(40)}`,
        `swh:1:cnt:${'0'.repeat(41)}`,
        `swh:1:dir:${'0'.repeat(40)}`,
      ],
    ],
    [['dateFrom'], '2017-12-31', ['2017-12', 'x2017-12-31', '2017-12-31x', '']],
    [['entities', 0, 'id'], 'a-1', ['', 'a b', 'é', 'a'.repeat(81), 'A', 'a/']],
    [['entities', 0, 'name'], 'N', ['']],
    [['credits', 0, 'name'], 'Nom et prénom', ['']],
    [['title', 'text'], 'Un titre', ['']],
    [['source', 'bytes'], 12, [-1, 0.5, '12']],
    [['blocks', 0, 'start'], 1, [-1, 0.5, null]],
    [['entities', 0, 'merges', 0, 'weight'], 0.5, [-0.1, 1.1]],
  ] as readonly (readonly [Path, unknown, readonly unknown[]])[])(
    'holds %j to its form',
    (path, good, bad) => {
      expect(accepts(path, good)).toBe(true);
      for (const value of bad) expect([value, accepts(path, value)]).toEqual([value, false]);
    },
  );

  it.each([
    [],
    ['title'],
    ['credits', 0],
    ['source'],
    ['stated', 0],
    ['copies', 0],
    ['blocks', 0],
    ['entities', 0],
    ['entities', 0, 'merges', 0],
    ['entities', 0, 'mentions', 0],
    ['quotes', 0],
    ['times', 0],
    ['removed', 0],
    ['repeats', 0],
    ['decisions', 0],
    ['diagnostics', 0],
    ['dateEvidence', 0],
    ['dateRivals', 0],
  ] as readonly Path[])('takes no key that it does not name: %j', (...path: Path) => {
    expect(accepts([...path, 'extra'], 1)).toBe(false);
  });
});
