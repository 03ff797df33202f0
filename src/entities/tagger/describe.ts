import { classOf, DIGIT, foldUnit, HYPHEN, LOWER, MARK, STOP, UPPER } from './characters.ts';
import { SEED, step } from './hash.ts';
import {
  EXACT,
  FOLDED,
  LENGTH,
  PREFIX,
  SHAPE,
  SUFFIX,
  UNIT,
  WORD_SHAPE,
  type Words,
} from './words.ts';

const LONGEST_PREFIX = 4;
const LONGEST_SUFFIX = 5;

/** The number of the word `text[from..to]`; a word not met before is taken apart once. */
export function describe(words: Words, text: string, from: number, to: number): number {
  let exact = SEED;
  let folded = SEED;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    exact = step(exact, unit === 0x2019 ? 0x27 : unit);
    folded = step(folded, foldUnit(unit));
  }
  const known = words.find(exact, folded);
  if (known !== -1) return known;
  const word = words.add();
  words.set(word, EXACT, exact);
  words.set(word, FOLDED, folded);
  words.set(word, LENGTH, to - from);
  words.set(word, WORD_SHAPE, shapeOf(text, from, to));
  words.set(word, UNIT, foldUnit(text.charCodeAt(from)));
  affixes(words, word, text, from, to);
  return word;
}

function affixes(words: Words, word: number, text: string, from: number, to: number): void {
  let hash = SEED;
  for (let length = 1; length <= LONGEST_PREFIX && from + length <= to; length += 1) {
    hash = step(hash, foldUnit(text.charCodeAt(from + length - 1)));
    words.set(word, PREFIX + length - 1, hash);
  }
  hash = SEED;
  for (let length = 1; length <= LONGEST_SUFFIX && to - length >= from; length += 1) {
    hash = step(hash, foldUnit(text.charCodeAt(to - length)));
    words.set(word, SUFFIX + length - 1, hash);
  }
}

/** Counts of what a token is written with; read by `shapeOf` alone. */
interface Make {
  upper: number;
  lower: number;
  digit: number;
  hyphen: number;
  stop: number;
  afterHyphen: number;
  first: number;
  last: number;
}

function makeOf(text: string, from: number, to: number): Make {
  const make = {
    upper: 0,
    lower: 0,
    digit: 0,
    hyphen: 0,
    stop: 0,
    afterHyphen: 0,
    first: 0,
    last: 0,
  };
  make.first = classOf(text.charCodeAt(from));
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === UPPER) {
      make.upper += 1;
      if (at > from && foldUnit(text.charCodeAt(at - 1)) === HYPHEN) make.afterHyphen += 1;
    } else if (kind === LOWER) make.lower += 1;
    else if (kind === DIGIT) make.digit += 1;
    else if (foldUnit(unit) === HYPHEN) make.hyphen += 1;
    else if (unit === STOP) make.stop += 1;
  }
  make.last = foldUnit(text.charCodeAt(to - 1));
  return make;
}

function shapeOf(text: string, from: number, to: number): number {
  const make = makeOf(text, from, to);
  if (make.first === MARK) return SHAPE.mark;
  if (make.last === 0x27) return SHAPE.elided;
  if (make.digit > 0) return make.upper + make.lower === 0 ? SHAPE.number : SHAPE.alphanumeric;
  if (make.upper === 0) return SHAPE.lower;
  if (make.first !== UPPER) return make.hyphen > 0 ? SHAPE.hyphenMixed : SHAPE.lowerCamel;
  if (make.lower === 0) return upperShape(make);
  if (make.hyphen > 0) return make.afterHyphen > 0 ? SHAPE.hyphenCapitals : SHAPE.hyphenMixed;
  return make.upper > 1 ? SHAPE.camel : SHAPE.capital;
}

function upperShape(make: Make): number {
  if (make.stop > 0) return SHAPE.initials;
  return make.upper === 1 ? SHAPE.letter : SHAPE.acronym;
}
