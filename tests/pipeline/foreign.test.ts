import { expect, test } from 'vitest';
import { loadTagger, understand } from '../../src/pipeline.ts';

const ENGLISH = `Flynn resigns as national security adviser

WASHINGTON - Michael Flynn resigned late on Monday as President Donald Trump's adviser, the White House said.

"I inadvertently briefed the Vice President," Flynn said in his letter on 13 February 2017.`;

const FLYNN = {
  id: 'michael-flynn',
  kind: 'person' as const,
  name: 'Michael Flynn',
  variants: [],
  mergedFrom: [],
  never: [],
  because: 'test',
};

const read = (text: string) =>
  understand(Buffer.from(text), 'a.txt', {
    authority: [FLYNN],
    decisions: {},
    decisionsFile: 'corrections/a.yaml',
    tagger: loadTagger(),
  });

test('a text in another language is named as such and left alone', () => {
  const { source, clean, naming, quotes, times } = read(ENGLISH);
  expect(source.language).toBe('en');
  expect(source.diagnostics.map(({ code }) => code)).toEqual(['language-foreign']);
  expect(clean.blocks).toHaveLength(3);
  expect(clean.removed).toEqual([]);
  expect(naming.mentions.map(({ start, end }) => ENGLISH.slice(start, end))).toEqual([
    'Flynn',
    'Michael Flynn',
    'Flynn',
  ]);
  expect([quotes, times]).toEqual([[], []]);
});

test.each([
  'France : démission de Christiane Taubira à la chancellerie',
  'La Chine intercepte un avion américain',
  'MATT HALL REMPORTE LA VICTOIRE',
])('a short French text full of names is French: %s', (text) => {
  expect(read(text).source.language).toBe('fr');
});
