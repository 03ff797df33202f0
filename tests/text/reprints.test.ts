import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupSentences } from '../../src/text/reprints.ts';
import { cutText } from './cut-text.ts';

const WORDS =
  'le vent tourne sur la ville quand les trains partent vers une gare que nul ne voit'.split(' ');

/** A sentence of 8 to 14 words, and how many of them a copy has otherwise. */
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 14 });

const written = (words: readonly string[]): string => `X${words.join(' ')}.`;

/** The definition, each sentence against each: shingles of three words, six tenths of them in common. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const shingles = (words: readonly string[]) =>
    new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
  const [x, y] = [shingles(a), shingles(b)];
  const common = [...x].filter((one) => y.has(one)).length;
  return common / (x.size + y.size - common) >= 0.6;
}

it('groups two sentences that share six tenths of their runs of three words, and no others', () => {
  fc.assert(
    fc.property(sentence, sentence, fc.nat({ max: 13 }), (a, other, at) => {
      const b = other.length % 2 === 0 ? a.with(Math.min(at, a.length - 1), 'autrement') : other;
      const found = groupSentences([written(a), written(b)].map(cutText));
      const first = (words: readonly string[]) => [`x${words[0]}`, ...words.slice(1)];
      expect(found.length).toBe(alike(first(a), first(b)) ? 1 : 0);
    }),
  );
});

it('finds copies among thousands of sentences, each group once, in the order of the texts', () => {
  const texts = Array.from({ length: 3000 }, (_, n) =>
    written([...`la phrase numéro ${n} dit tout autre chose que sa voisine ${n * 7}`.split(' ')]),
  );
  const copy = written('un jour la copie se lit mot pour mot dans deux journaux'.split(' '));
  const all = [copy, ...texts, `Avant. ${copy}`, copy.replace('jour', 'soir')];
  const groups = groupSentences(all.map(cutText));
  expect(groups.filter(([place]) => place?.text === 0)).toEqual([
    [
      { text: 0, start: 0, end: copy.length },
      { text: 3001, start: 7, end: 7 + copy.length },
      { text: 3002, start: 0, end: copy.length },
    ],
  ]);
});
