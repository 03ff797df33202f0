import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug } from '../../src/text/slug.ts';

test.each([
  ['Sergueï Kisliak', 'serguei-kisliak'],
  ['ANO « TV-Novosti »', 'ano-tv-novosti'],
  ['Œuvre', 'oeuvre'],
  ['💥', 'x'],
])('slugs %s', (text, expected) => {
  expect(slug(text)).toBe(expected);
});

test('a long title is cut at a word', () => {
  const cut = slug('mot '.repeat(1250));
  expect(cut).toMatch(/^(?:mot-)+mot$/);
  expect(cut.length).toBeLessThanOrEqual(80);
});

test('every slug is a safe piece of an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (s) =>
      /^[a-z0-9-]{1,80}$/.test(slug(s)),
    ),
  );
});
