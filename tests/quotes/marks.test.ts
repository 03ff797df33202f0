import { describe, expect, it } from 'vitest';
import { findMarks } from '../../src/quotes/marks.ts';

/** One letter a mark: `(` opens, `)` closes. */
const sides = (text: string): string =>
  findMarks(text, { start: 0, end: text.length })
    .map(({ side }) => (side === 'open' ? '(' : ')'))
    .join('');

describe('findMarks', () => {
  it.each([
    ['"Non", dit-il, "jamais".', '()()'],
    ['" Non ", dit-il, " jamais ".', '()()'],
    ['" Elle est plus " mesurée ", poursuit-il. Fin. "', '(())'],
    ['„Nein“, sagt er, “non”.', '()()'],
    ['l\'"ami" ("l\'autre")', '()()'],
  ])('gives each mark of %s its side', (text, expected) => {
    expect(sides(text)).toBe(expected);
  });

  it('passes over apostrophes and the sign for seconds', () => {
    expect(sides('l’an, aujourd’hui, 43"18 et 3\'32"89')).toBe('');
  });
});
