import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildVocabulary } from '../../src/search/build-vocabulary.ts';
import {
  rankOf,
  readShard,
  type Shard,
  shardName,
  storeShard,
  vocabulary,
} from '../../src/search/vocabulary.ts';

const counts = (words: readonly string[]) => new Map(words.map((word) => [word, 3]));

/** Enough words for shards of three letters. */
const MANY = ['co', 'coa', 'con', 'aux', 'école', '2017'].concat(
  Array.from({ length: 3000 }, (_, n) => `con${n.toString(36).padStart(3, '0')}`),
);

describe('the vocabulary', () => {
  it('holds each word once, in the shard where it is sought', () => {
    const shards = buildVocabulary(counts(MANY), []);
    const names = new Set(shards.keys());
    for (const word of MANY) {
      const holders = [...shards].filter(([, { words }]) => words.some((w) => w.form === word));
      expect(holders.map(([name]) => name)).toEqual([shardName(word, names)]);
    }
    expect(names.size).toBeGreaterThan(5);
  });

  it('gives every word that begins so, whatever shards there are', async () => {
    const shards = buildVocabulary(counts(MANY), []);
    const read = vocabulary([...shards.keys()], async (name) => shards.get(name) as Shard);
    for (const prefix of ['co', 'con', 'con0', 'con01', 'école', '20', 'au', 'zz']) {
      const found = (await read.beginningWith(prefix)).flatMap(({ words }) => words);
      const forms = found.map(({ form }) => form).filter((form) => form.startsWith(prefix));
      expect(forms.toSorted(), prefix).toEqual(
        MANY.filter((word) => word.startsWith(prefix)).toSorted(),
      );
    }
  });

  it('files a name under each word that it is asked for by', () => {
    const entity = {
      id: 'jean-petit',
      kind: 'person' as const,
      name: 'Jean Petit',
      variants: ['J. Kervran'],
      articles: [0],
    };
    const shards = buildVocabulary(new Map(), [entity]);
    const filed = [...shards].filter(([, { names }]) => names.length > 0).map(([name]) => name);
    expect(filed).toEqual(['j', 'k', 'p']);
    expect(shards.get('k')?.words).toEqual([{ form: 'kervran', rank: 0 }]);
  });

  it('changes with the size of a number only', () => {
    expect([0, 1, 2, 3, 4, 7, 8].map(rankOf)).toEqual([0, 1, 2, 2, 3, 3, 4]);
  });

  it('reads back what it wrote', () => {
    const word = fc.stringMatching(/^[a-zé0-9]{1,6}$/);
    const rank = fc.integer({ min: 0, max: 20 });
    const name = fc.record({
      kind: fc.constantFrom('person' as const, 'place' as const),
      id: word,
      name: fc.string({ minLength: 1 }),
      variants: fc.array(fc.string()),
    });
    const shard = fc.record({
      words: fc.array(fc.record({ form: word, rank })),
      names: fc.array(name),
    });
    fc.assert(
      fc.property(shard, (given) => {
        expect(readShard(JSON.parse(JSON.stringify(storeShard(given))))).toEqual(given);
      }),
    );
  });
});
