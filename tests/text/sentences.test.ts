import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const cut = (text: string): string[] =>
  sentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['M. Trump a parlé. Il est parti.', ['M. Trump a parlé.', 'Il est parti.']],
  ['Le général H.R. McMaster nie.', ['Le général H.R. McMaster nie.']],
  ['«Vous vous moquez de moi?» Il rit.', ['«Vous vous moquez de moi?»', 'Il rit.']],
  ['« Non. » Puis il sort.', ['« Non. »', 'Puis il sort.']],
  ['Il hésite... puis avance. Fin', ['Il hésite... puis avance.', 'Fin']],
  ['Un titre sans point\n\nUn texte.', ['Un titre sans point', 'Un texte.']],
  ['Un titre sans point\r\n\r\nUn texte.', ['Un titre sans point', 'Un texte.']],
  ['Elle gagne 3.5 millions. 12 pays suivent.', ['Elle gagne 3.5 millions.', '12 pays suivent.']],
])('cuts %j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('a part of a text gives spans of the whole text', () => {
  const text = 'Un. Deux. Trois.';
  expect(sentences(text, { start: 4, end: 9 })).toEqual([{ start: 4, end: 9 }]);
});

test('sentences are sorted, disjoint, trimmed, and lose no word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aÀ .?!…«»"\n\r0') }), (text) => {
      const found = sentences(text);
      for (const [at, { start, end }] of found.entries()) {
        expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
      }
      expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
