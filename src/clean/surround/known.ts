import { ACTION_LABELS, CONSENT_LABELS } from '../words/labels.ts';
import { SECTION_NAMES } from '../words/menus.ts';
import { mix } from './hash.ts';
import { type Tokens, tokensOf } from './tokens.ts';

const LONGEST = 6;

const LABELS: ReadonlySet<number> = new Set(
  [...ACTION_LABELS, ...CONSENT_LABELS, ...SECTION_NAMES].map((label) => {
    const { word } = tokensOf(label);
    return sequence(word, 0, word.length);
  }),
);

function sequence(word: Int32Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = mix(hash, word[at] ?? 0);
  return hash;
}

/**
 * For each token the number of words of the longest known label it stands in, 0 in none.
 * @param knows false for labels that training hides
 */
export function labelCover({ count, word }: Tokens, knows: (label: number) => boolean): Uint8Array {
  const cover = new Uint8Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0;
    let length = 0;
    for (let to = at; to < Math.min(count, at + LONGEST); to += 1) {
      hash = mix(hash, word[to] ?? 0);
      if (LABELS.has(hash) && knows(hash)) length = to - at + 1;
    }
    for (let to = at; to < at + length; to += 1) cover[to] = Math.max(cover[to] ?? 0, length);
  }
  return cover;
}

const grammatical =
  'le la les l de des du d un une et a au aux en dans que qu qui pour par sur sous avec sans ce cet cette ces se s sa son ses leur leurs il elle ils elles on est sont ont etait etaient ete fait plus mais ou ne n pas c y selon apres avant entre chez dont comme';

/** Hashes of grammatical words: half of any running text, little of a menu. */
export const GRAMMATICAL: ReadonlySet<number> = new Set(
  grammatical
    .split(' ')
    .flatMap((one) => [...tokensOf(one).word, ...tokensOf(`${one}'x`).word.slice(0, 1)]),
);

/** Hashes of the words for the reader and the site itself. */
export const ADDRESSED: ReadonlySet<number> = new Set([
  ...tokensOf('vous votre vos nous notre nos je me mon ma mes tu ta').word,
  ...tokensOf("j'x m'x t'x").word,
]);
