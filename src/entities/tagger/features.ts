import { classBit } from './classes.ts';
import { mix } from './hash.ts';
import type { Page } from './page.ts';
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

/** Most features that one call writes. */
export const MOST_FEATURES = 256;

const QUOTE_PLACE = QUOTE_OPENS | QUOTE_CLOSES;

const OUTSIDE = 0x7f4a7c15;
const CONNECTOR = classBit('connectors') | classBit('determiners');

/** Numbers of the templates; one number, one kind of fact. */
const T = (template: number, offset: number): number => template * 8 + offset + 3;

/** Takes the features of one token; `count` of them stand in `list`. */
export class Features {
  readonly list = new Uint32Array(MOST_FEATURES);
  count = 0;

  add(template: number, value: number): void {
    this.list[this.count] = mix(template, value);
    this.count += 1;
  }
}

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

const field = (words: Words, word: number, name: number): number =>
  word === -1 ? OUTSIDE : words.get(word, name);

function pairFeatures(
  words: Words,
  word: number,
  left: number,
  right: number,
  left2: number,
  right2: number,
  out: Features,
): void {
  const own = words.get(word, FOLDED);
  const shape = words.get(word, WORD_SHAPE);
  const before = field(words, left, FOLDED);
  const after = field(words, right, FOLDED);
  out.add(T(14, 0), mix(before, own));
  out.add(T(15, 0), mix(own, after));
  out.add(T(16, 0), mix(before, shape));
  out.add(T(17, 0), mix(after, shape));
  out.add(T(18, 0), mix(mix(field(words, left2, FOLDED), before), shape));
  out.add(T(19, 0), mix(mix(after, field(words, right2, FOLDED)), shape));
  const shapeLeft = field(words, left, WORD_SHAPE);
  const shapeRight = field(words, right, WORD_SHAPE);
  out.add(T(20, 0), mix(mix(shapeLeft, shape), shapeRight));
  out.add(T(21, 0), mix(mix(field(words, left2, WORD_SHAPE), shapeLeft), shape));
  out.add(T(22, 0), mix(mix(shape, shapeRight), field(words, right2, WORD_SHAPE)));
  const classes = words.get(word, CLASSES);
  const classesLeft = field(words, left, CLASSES);
  const classesRight = field(words, right, CLASSES);
  out.add(T(23, 0), mix(mix(classesLeft, classes), shape));
  out.add(T(24, 0), mix(mix(classes, classesRight), shape));
  out.add(T(25, 0), mix(mix(field(words, left2, CLASSES), classesLeft), shape));
  if (shape !== SHAPE.lower && shape !== SHAPE.mark) {
    out.add(T(26, 0), mix(before, words.get(word, COARSE)));
    out.add(T(27, 0), mix(words.get(word, COARSE), field(words, right, COARSE)));
    out.add(T(28, 0), mix(field(words, left, COARSE), words.get(word, COARSE)));
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

function runFeatures(page: Page, from: number, at: number, to: number, out: Features): void {
  const { words, tokens, runs } = page;
  const first = runs.from[at] as number;
  const end = runs.to[at] as number;
  const position = (at === first ? 1 : 0) + (at === end - 1 ? 2 : 0);
  const length = Math.min(end - first, 6);
  out.add(T(34, 0), position * 8 + length);
  const opening = tokens.word[first] as number;
  const closing = tokens.word[end - 1] as number;
  out.add(T(35, 0), mix(words.get(opening, FOLDED), position & 1));
  out.add(T(35, 1), mix(words.get(closing, FOLDED), position & 2));
  out.add(T(36, 0), mix(words.get(opening, CLASSES), position));
  out.add(T(36, 1), mix(words.get(opening, COARSE) * 64 + words.get(closing, COARSE), position));
  out.add(T(36, 2), mix(words.get(opening, LEXICON) * 64 + words.get(closing, LEXICON), position));
  const head = headBefore(page, from, first);
  out.add(T(37, 0), mix(field(words, head, FOLDED), position));
  bits(head === -1 ? 0 : words.get(head, CLASSES), T(38, position & 1), out);
  const next = end < to ? (tokens.word[end] as number) : -1;
  const previous = first > from ? (tokens.word[first - 1] as number) : -1;
  out.add(T(39, 0), mix(field(words, next, FOLDED), position));
  out.add(T(39, 1), mix(field(words, previous, FOLDED), position));
  out.add(T(40, 0), mix(mix(field(words, previous, CLASSES), field(words, next, CLASSES)), length));
}

/** The last word before a run that is no article or preposition: « président du [Conseil », « ville de [Nice ». */
function headBefore(page: Page, from: number, first: number): number {
  const { words, tokens } = page;
  for (let at = first - 1; at >= from && first - at <= 4; at -= 1) {
    const word = tokens.word[at] as number;
    if ((words.get(word, CLASSES) & CONNECTOR) === 0) return word;
  }
  return -1;
}

function bits(mask: number, template: number, out: Features): void {
  for (let left = mask, bit = 0; left !== 0; left >>>= 1, bit += 1) {
    if ((left & 1) !== 0) out.add(template + 0x10000, bit);
  }
}
