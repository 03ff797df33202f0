import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';
import { sentences } from './sentences.ts';

/** A sentence that is long enough to be recognised, and what it is recognised by. */
export interface Passage extends Span {
  /** Its words, folded, with single spaces: equal keys are equal sentences. */
  readonly key: string;
}

/** Shorter sentences repeat by chance. */
const LEAST_WORDS = 8;

/**
 * The sentences of a text (or of a part of it) that are long enough to be recognised elsewhere.
 * @returns spans in UTF-16 code units of `text`, in order
 */
export function passages(text: string, within?: Span): Passage[] {
  return sentences(text, within).flatMap(({ start, end }) => {
    const words = fold(text.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length < LEAST_WORDS ? [] : [{ start, end, key: words.join(' ') }];
  });
}

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
  for (let at = 0; at + SEED <= words.length; at += 1) {
    const key = seedAt(words, at);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, at);
      continue;
    }
    const [length, ofLength] = agreement(words, earlier, at);
    if (length < REPEATED_WORDS) continue;
    found.push({ ...spanOf(words, at, length), of: spanOf(words, earlier, ofLength) });
    at += length - 1;
  }
  return found;
}

function wordsOf(text: string, part: Span, at: number): Word[] {
  return [...text.slice(part.start, part.end).matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
    const start = part.start + match.index;
    return { start, end: start + match[0].length, key: fold(match[0]), part: at };
  });
}

const seedAt = (words: readonly Word[], at: number): string =>
  words[at]?.part === words[at + SEED - 1]?.part
    ? `${words[at]?.key} ${words[at + 1]?.key} ${words[at + 2]?.key} ${words[at + 3]?.key}`
    : `end of part at ${at}`;

/** How many words agree from `a` and from `b` on, a differing word in between counted. */
function agreement(words: readonly Word[], a: number, b: number): readonly [number, number] {
  let length = 0;
  while (agrees(words, a, b, length) || reopens(words, a, b, length)) length += 1;
  return [length, length];
}

const agrees = (words: readonly Word[], a: number, b: number, by: number): boolean => {
  const one = words[a + by];
  const other = words[b + by];
  if (!one || !other || a + by >= b) return false;
  return one.key === other.key && one.part === words[a]?.part && other.part === words[b]?.part;
};

/** The words differ here, and agree again right after. */
const reopens = (words: readonly Word[], a: number, b: number, by: number): boolean =>
  Array.from({ length: REOPEN }, (_, next) => by + 1 + next).every((next) =>
    agrees(words, a, b, next),
  );

const spanOf = (words: readonly Word[], at: number, length: number): Span => ({
  start: words[at]?.start ?? 0,
  end: words[at + length - 1]?.end ?? 0,
});
