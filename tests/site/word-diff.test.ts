import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condensed, wordDiff } from '../../src/site/word-diff.ts';

const bare = (text: string): string => text.replace(/\s+/g, '');
const words = fc
  .array(fc.constantFrom('le', 'pont', 'sera', 'construit', 'mai', 'été', 'l’an', '12', ',', '.'))
  .map((all) => all.join(' '));

describe('wordDiff', () => {
  it('holds the words of both texts, in order', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const pieces = wordDiff(first, second) ?? [{ kind: 'same' as const, text: first }];
        const without = (kind: string) =>
          bare(pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join(''));
        expect(without('added')).toBe(bare(first));
        expect(without('gone')).toBe(bare(second));
      }),
    );
  });

  it('says nothing of white space', () => {
    expect(wordDiff('le pont  sera', 'le pont\u00a0sera')).toBeNull();
  });

  it('takes a word with its accents and its apostrophe as one', () => {
    expect(wordDiff('au printemps prochain', 'au mois prochain')).toEqual([
      { kind: 'same', text: 'au ' },
      { kind: 'gone', text: 'printemps' },
      { kind: 'added', text: 'mois' },
      { kind: 'same', text: ' prochain' },
    ]);
    expect(wordDiff('un été', 'un éte')?.map(({ text }) => text)).toEqual(['un ', 'été', 'éte']);
  });

  it('leaves out what is far from a difference', () => {
    const long = 'mot '.repeat(40);
    const pieces = condensed(wordDiff(`${long}a ${long}`, `${long}b ${long}`) ?? []);
    expect(pieces.map(({ text }) => text)).toEqual([
      '… mot mot mot mot mot ',
      'a',
      'b',
      ' mot mot mot mot … ',
    ]);
  });
});
