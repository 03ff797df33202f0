import type { Span } from '../model/span.ts';
import { foldWord } from './fold-word.ts';

/** A passage that stands a second time needs so many words in common with the first. */
const REPEATED_WORDS = 8;

/** So many words in a row open a match, and open it again after a word that differs. */
const SEED = 4;
const REOPEN = 3;

interface Word extends Span {
  readonly key: string;
  readonly part: number;
}

/**
 * Passages of `parts` that stand a second time: at least eight words, one differing word allowed
 * between stretches that agree. Linear in the length of the text.
 * @returns the later passage with the first one, in order, disjoint
 */
export function repeatedPassages(
  text: string,
  parts: readonly Span[],
): (Span & { readonly of: Span })[] {
  const words = parts.flatMap((part, at) => wordsOf(text, part, at));
  const first = new Map<string, number>();
  const found: (Span & { of: Span })[] = [];
  let free = 0;
  for (let at = 0; at + SEED <= words.length; at += 1) {
    const key = seedAt(words, at);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, at);
      continue;
    }
    const back = extent(words, earlier, at, -1, Math.min(earlier, at - free));
    const forth = extent(words, earlier, at, 1, at - earlier);
    const length = back + forth;
    if (length < REPEATED_WORDS) continue;
    found.push({ ...spanOf(words, at - back, length), of: spanOf(words, earlier - back, length) });
    at += forth - 1;
    free = at + 1;
  }
  return found.filter(({ start, of }) => of.end <= start);
}

function wordsOf(text: string, part: Span, at: number): Word[] {
  return [...text.slice(part.start, part.end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const start = part.start + match.index;
    return { start, end: start + match[0].length, key: foldWord(match[0]), part: at };
  });
}

const seedAt = (words: readonly Word[], at: number): string =>
  words[at]?.part === words[at + SEED - 1]?.part
    ? `${words[at]?.key} ${words[at + 1]?.key} ${words[at + 2]?.key} ${words[at + 3]?.key}`
    : `end of part at ${at}`;

/**
 * How many words agree from `a` and `b` on (`step` 1) or before them (-1), a differing word in
 * between counted, `most` at most: a passage does not overlap what it repeats.
 */
function extent(words: readonly Word[], a: number, b: number, step: 1 | -1, most: number): number {
  const agrees = (by: number): boolean => {
    const shift = step === 1 ? by : -1 - by;
    const one = words[a + shift];
    const other = words[b + shift];
    if (!one || !other || by >= most) return false;
    return one.key === other.key && one.part === words[a]?.part && other.part === words[b]?.part;
  };
  // The words differ here, and agree again right after.
  const reopens = (by: number): boolean =>
    Array.from({ length: REOPEN }, (_, next) => by + 1 + next).every(agrees);
  let length = 0;
  while (agrees(length) || reopens(length)) length += 1;
  return length;
}

const spanOf = (words: readonly Word[], at: number, length: number): Span => ({
  start: words[at]?.start ?? 0,
  end: words[at + length - 1]?.end ?? 0,
});
