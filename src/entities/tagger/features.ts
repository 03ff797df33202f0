import { bits, type Features, T } from './feature-list.ts';
import { mix } from './hash.ts';
import type { Page } from './page.ts';
import { pairFeatures } from './pair-features.ts';
import { runFeatures } from './run-features.ts';
import { QUOTE_CLOSES, QUOTE_OPENS, QUOTED } from './surroundings.ts';
import {
  CLASSES,
  CLUSTER,
  COARSE,
  EXACT,
  FOLDED,
  LENGTH,
  LEXICON,
  PREFIX,
  SHAPE,
  SUFFIX,
  WORD_SHAPE,
  type Words,
} from './words.ts';

/** Distance at which a word still speaks about its neighbour. */
export const REACH = 2;

const QUOTE_PLACE = QUOTE_OPENS | QUOTE_CLOSES;

/** What the word itself says when it stands `offset` tokens away: depends on nothing else, so it can be kept. */
export function wordFeatures(words: Words, word: number, offset: number, out: Features): void {
  const shape = words.get(word, WORD_SHAPE);
  out.add(T(1, offset), words.get(word, FOLDED));
  out.add(T(2, offset), shape);
  bits(words.get(word, CLASSES), T(3, offset), out);
  if (offset === 2 || offset === -2) return;
  const cluster = words.get(word, CLUSTER);
  if (cluster > 0 && shape !== SHAPE.lower) {
    out.add(T(4, offset), cluster);
    out.add(T(5, offset), words.get(word, COARSE));
  }
  bits(words.get(word, LEXICON), T(6, offset), out);
  out.add(T(7, offset), words.get(word, SUFFIX + 2));
  if (offset === 0) ownFeatures(words, word, shape, out);
}

function ownFeatures(words: Words, word: number, shape: number, out: Features): void {
  const length = words.get(word, LENGTH);
  if (shape !== SHAPE.caps) out.add(T(8, 0), words.get(word, EXACT));
  for (let n = 1; n <= 4 && n < length; n += 1)
    out.add(T(9, 0) + n * 0x1000, words.get(word, PREFIX + n - 1));
  for (let n = 1; n <= 5 && n < length; n += 1)
    out.add(T(10, 0) + n * 0x1000, words.get(word, SUFFIX + n - 1));
  out.add(T(11, 0), shape * 32 + Math.min(length, 20));
  out.add(T(12, 0), shape * 1024 + words.get(word, LEXICON));
  out.add(T(13, 0), shape * 64 + words.get(word, COARSE));
}

/** What depends on where the token stands: neighbours in pairs, runs, known phrases, the rest of the text. */
export function placeFeatures(
  page: Page,
  from: number,
  at: number,
  to: number,
  out: Features,
): void {
  const { words, tokens } = page;
  const word = tokens.word[at] as number;
  const left = at > from ? (tokens.word[at - 1] as number) : -1;
  const right = at + 1 < to ? (tokens.word[at + 1] as number) : -1;
  const left2 = at > from + 1 ? (tokens.word[at - 2] as number) : -1;
  const right2 = at + 2 < to ? (tokens.word[at + 2] as number) : -1;
  pairFeatures(words, word, left, right, left2, right2, out);
  positionFeatures(page, from, at, word, out);
  gazetteerFeatures(page, at, at > from, at + 1 < to, out);
  if (page.runs.from[at] !== -1) {
    runFeatures(page, from, at, to, out);
    bits(
      page.neighbours.of(words, word),
      T(41, page.runs.to[at] === (page.runs.from[at] as number) + 1 ? 1 : 0),
      out,
    );
  }
}

function positionFeatures(page: Page, from: number, at: number, word: number, out: Features): void {
  const shape = page.words.get(word, WORD_SHAPE);
  const place = page.surroundings.bits[at] as number;
  if (at === from) {
    out.add(T(29, 0), shape * 64 + page.words.get(word, LEXICON));
  }
  if (place === 0) return;
  out.add(T(30, 0), shape * 256 + (place & ~QUOTE_PLACE));
  if ((place & QUOTED) === 0) return;
  const edge = place & QUOTE_PLACE;
  out.add(T(42, 0), mix(edge, shape));
  bits(page.surroundings.heads[at] as number, T(43, 0) + edge, out);
  out.add(T(44, 0), mix(mix(edge, shape), page.surroundings.heads[at] as number));
}

/** Known phrases: each kind with its position, and all kinds together. */
function gazetteerFeatures(
  page: Page,
  at: number,
  hasLeft: boolean,
  hasRight: boolean,
  out: Features,
): void {
  const { begin, inside, whole } = page.matches;
  const b = begin[at] as number;
  const i = inside[at] as number;
  const w = whole[at] as number;
  if ((b | i | w) !== 0) {
    bits(b, T(31, 0), out);
    bits(i, T(31, 1), out);
    bits(w, T(31, 2), out);
    out.add(T(32, 0), mix(mix(b, i), w));
  }
  if (hasLeft) {
    bits(
      (inside[at - 1] as number) | (whole[at - 1] as number) | (begin[at - 1] as number),
      T(33, 0),
      out,
    );
  }
  if (hasRight) bits((begin[at + 1] as number) | (whole[at + 1] as number), T(33, 1), out);
}
