import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/site/excerpt.ts';

describe('an excerpt', () => {
  it('is the text itself where it is short enough, with single spaces', () => {
    expect(excerpt(' un  deux\ntrois ', 20)).toBe('un deux trois');
  });

  it('is cut at a word, with nothing left hanging before the dots', () => {
    expect(excerpt('Le ministre a parlé, puis il est parti.', 22)).toBe('Le ministre a parlé…');
  });

  it('never depends on how far behind it the text goes on', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', ' ', '\n', '\u00a0', ',') });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 12 }), (words, longest) => {
        const long = `${words}${' '.repeat(200)}fin${'z'.repeat(20)}`;
        expect(excerpt(long, longest)).toBe(excerpt(long.replace(/ {2,}/g, ' '), longest));
      }),
    );
  });
});
