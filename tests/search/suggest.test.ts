import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, suggest } from '../../src/search/suggest.ts';
import { FIXTURE_ARCHIVE } from './fixture-archive.ts';
import { memoryVocabulary } from './memory-index.ts';

const vocabulary = memoryVocabulary(FIXTURE_ARCHIVE);

describe('suggest', () => {
  it.each([
    ['Oubrahame', 'Hélène Oubraham'],
    ['Skobelsine', 'Ivan Skobeltsyne'],
    ['Linqvist', 'lindqvist'],
    ['Brevane', 'Brévannes'],
    ['chomfrerand', undefined],
    ['catédrale', 'cathedrale'],
    ['ab', undefined],
    ['deux mots', undefined],
  ])('%s → %s', async (written, name) => {
    const found = await suggest(written, vocabulary);
    if (name === undefined) expect(found).toEqual([]);
    else expect(found.map((suggestion) => suggestion.name)).toContain(name);
  });

  it('offers an entity once, three things at most', async () => {
    const found = await suggest('Skobeltsym', vocabulary);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
  });
});

describe('distance', () => {
  it('reaches past a costly row by an exchange', () => {
    expect(distance('ab', 'ba', 1)).toBe(1);
    expect(distance('cab', 'cba', 1)).toBe(1);
  });

  it.each([
    ['kisliak', 'kislyak', 1],
    ['kisliak', 'kilsiak', 1],
    ['kisliak', 'kisiak', 1],
    ['', 'ab', 2],
  ])('%s, %s: %i', (a, b, cost) => {
    expect(distance(a, b, 2)).toBe(cost);
  });

  it('is symmetric, zero for the same, and stops at the most asked', () => {
    const word = fc.stringMatching(/^[a-c]{0,6}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9));
        expect(distance(a, a, 9)).toBe(0);
        expect(distance(a, b, 1)).toBe(Math.min(2, distance(a, b, 9)));
      }),
    );
  });
});
