import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldChars } from '../../src/text/fold.ts';

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
