import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareWords, fold, foldChars, withoutMarks } from '../../src/text/fold.ts';

test.each([
  ['États-Unis', 'etats-unis'],
  ['L’ŒUVRE', "l'oeuvre"],
  ['Maison‑Blanche', 'maison-blanche'],
  ['Sergueï\u00a0Kislyak', 'serguei kislyak'],
  ['e\u0301te\u0301', 'ete'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => fold(fold(s)) === fold(s)));
});

test('foldChars keeps every code unit in its place', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => foldChars(s).length === s.length));
  expect(foldChars('L’ÉTÉ')).toBe("l'ete");
});

test('withoutMarks takes the marks of every script away, and nothing else', () => {
  const signs = fc.string({
    unit: fc.constantFrom('e', '\u0301', '\u05b0', '\u20dd', '\u{1d165}', '😀', '…'),
  });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
      expect(withoutMarks(text)).toBe(text.replace(/\p{M}+/gu, ''));
    }),
  );
});

test('bareWords are those of a text without accents', () => {
  expect(bareWords('L’État, c’est « là »')).toEqual(['L', 'Etat', 'c', 'est', 'la']);
});
