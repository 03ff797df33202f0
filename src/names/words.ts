import { fold } from '../text/fold.ts';
import { remembering } from '../text/remember.ts';

// `canal+`, `at&t`, `h`, `2`
const WORD = /[\p{L}\p{N}]+(?:[+&][\p{L}\p{N}]*)?/gu;

/** The words of a name, folded, parted by spaces, hyphens, stops and apostrophes: `["h", "r", "mcmaster"]`. */
export const nameWords = remembering(
  (name: string): readonly string[] => fold(name).match(WORD) ?? [],
);

/** The words between spaces, each cut at its hyphens and stops: `J.-L. Le Pen` → `[["j","l"],["le"],["pen"]]`. */
export function wordGroups(name: string): (readonly string[])[] {
  return name
    .split(/[\s\u00a0\u202f]+/)
    .map(nameWords)
    .filter((group) => group.length > 0);
}

// `14`, `2018`, `2e`, `89e`
const NUMBER = /^\d+(?:e|er|re|eme|nd|th|st)?$/;
// `ii`, `xvi`; a lone `i`, `v` or `x` is more often an initial
const ROMAN = /^(?=[ivxl]{2,}$)(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

/** True for `2`, `89e`, `xvi`: words that tell things apart, never a detail of spelling. */
export const isNumber = (word: string): boolean => NUMBER.test(word) || ROMAN.test(word);
