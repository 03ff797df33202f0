import type { Span } from '../../model/span.ts';
import { foldChars } from '../../text/fold.ts';
import { hashOf } from './hash.ts';

/** What a token looks like. */
export const SHAPE = {
  edge: 0,
  lower: 1,
  capital: 2,
  capitals: 3,
  number: 4,
  stop: 5,
  comma: 6,
  colon: 7,
  open: 8,
  close: 9,
  bar: 10,
  elided: 11,
  sign: 12,
} as const;

/** The tokens of a text: words, numbers and marks, a number each in arrays. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  /** Hash of the folded word. */
  readonly word: Int32Array;
  /** Hash of its last three letters. */
  readonly suffix: Int32Array;
  /** How it stands behind the token before: `LINE`, `GLUED`, or 0. */
  readonly seam: Uint8Array;
}

/** A line begins here. */
export const LINE = 1;
/** No space before it, though a word stands there: « AccueilPolitique ». */
export const GLUED = 2;

// « l’ », « AFP », « Politique », « vingt-deux », « 18h20 », a mark
const TOKEN =
  /\p{Lu}?\p{Ll}{0,3}['’](?=[\p{L}\d])|\p{Lu}{2,}(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+(?:[-‑]\p{L}+)*|\p{Lu}|\d+(?:[.,:hH]\d+)*|[^\s\p{L}\d]/gu;

const SHAPES: readonly (readonly [RegExp, number])[] = [
  [/['’]$/, SHAPE.elided],
  [/^\d/, SHAPE.number],
  [/^\p{Lu}\p{Lu}/u, SHAPE.capitals],
  [/^\p{Lu}/u, SHAPE.capital],
  [/^\p{L}/u, SHAPE.lower],
  [/^[.!?…]/, SHAPE.stop],
  [/^[,;]/, SHAPE.comma],
  [/^:/, SHAPE.colon],
  [/^[«“"([]/, SHAPE.open],
  [/^[»”)\]]/, SHAPE.close],
  [/^[-–—|•·>/›→*]/, SHAPE.bar],
];

const SUFFIX = 3;

/** @param lines where lines begin; what lies between two tokens of a line is no break */
export function tokensOf(text: string, lines: readonly Span[] = []): Tokens {
  const { start, end } = placesOf(text);
  const count = start.length;
  const shape = new Uint8Array(count);
  const word = new Int32Array(count);
  const suffix = new Int32Array(count);
  const folded = foldChars(text);
  start.forEach((from, at) => {
    const to = end[at] ?? from;
    shape[at] = shapeOf(text.slice(from, to));
    word[at] = hashOf(folded, from, to);
    suffix[at] = hashOf(folded, Math.max(from, to - SUFFIX), to);
  });
  return { count, start, end, shape, word, suffix, seam: seamsOf(start, end, shape, lines) };
}

function placesOf(text: string): { start: Int32Array; end: Int32Array } {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { index, 0: own } of text.matchAll(TOKEN)) {
    starts.push(index);
    ends.push(index + own.length);
  }
  return { start: Int32Array.from(starts), end: Int32Array.from(ends) };
}

function seamsOf(
  start: Int32Array,
  end: Int32Array,
  shape: Uint8Array,
  lines: readonly Span[],
): Uint8Array {
  let line = 0;
  return Uint8Array.from(start, (from, at) => {
    const first = line;
    while ((lines[line]?.start ?? Number.POSITIVE_INFINITY) <= from) line += 1;
    if (at === 0 || line > first) return LINE;
    const touches = from === end[at - 1] && isWord(shape[at]) && isWord(shape[at - 1]);
    return touches ? GLUED : 0;
  });
}

const shapeOf = (token: string): number =>
  SHAPES.find(([pattern]) => pattern.test(token))?.[1] ?? SHAPE.sign;

export const isWord = (shape = 0): boolean => shape >= SHAPE.lower && shape <= SHAPE.number;
