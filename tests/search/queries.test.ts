import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/search/evaluate.ts';
import { parseQuery } from '../../src/search/query.ts';
import { FIXTURE_ARCHIVE, FIXTURE_IDS } from './fixture-archive.ts';
import { memoryLibrary } from './memory-index.ts';
import { FIXTURE_QUERIES } from './queries.ts';

const library = memoryLibrary(FIXTURE_ARCHIVE);

async function found(query: string, variants: boolean): Promise<string[]> {
  const { hits } = await evaluate(parseQuery(query), library, variants);
  return hits.map(({ article, byVariant }) => `${byVariant ? '~' : ''}${FIXTURE_IDS[article]}`);
}

for (const [topic, expectations] of Object.entries(FIXTURE_QUERIES)) {
  describe(topic, () => {
    it.each(expectations)('$query', async ({ query, finds }) => {
      expect((await found(query, true)).toSorted()).toEqual(finds.toSorted());
    });
  });
}

describe('without variants of names', () => {
  it.each([
    ['Skobeltsyne', ['note']],
    ['Skobeltsin', ['ambassadrice']],
    ['ODG', ['demission']],
    ['Fédération de Lusanie', ['onu']],
  ])('%s', async (query, finds) => {
    expect((await found(query, false)).toSorted()).toEqual(finds.toSorted());
  });
});
