import type { Span } from '../../model/span.ts';
import { ABBREVIATIONS } from './breaks.ts';
import { classOf, DIGIT, LOWER, MARK, NEWLINE, RETURN, SPACE, STOP } from './characters.ts';
import { describe } from './describe.ts';
import { endOfWord } from './word-end.ts';
import type { Words } from './words.ts';

/** Where reading goes on: number of the part, and offset in the text. */
export interface Cursor {
  part: number;
  at: number;
}

/** A line shorter than this ends a sentence even without a stop: titles, captions, list items. */
const FULL_LINE = 60;

/**
 * The tokens of one window of a text: places, words, sentence starts. Buffers are used again and
 * again, so that a text of any length takes the memory of one window.
 */
export class Tokens {
  count = 0;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly word: Int32Array;
  /** Index of the first token of each sentence, then `count`. */
  readonly sentence: Int32Array;
  sentences = 0;
  readonly #words: Words;
  readonly #limit: number;
  readonly #hard: number;
  #pending = false;

  /** @param limit tokens after which the window closes at the next sentence, at the latest after half as many again */
  constructor(words: Words, limit: number) {
    this.#words = words;
    this.#limit = limit;
    this.#hard = limit + (limit >> 1);
    this.start = new Int32Array(this.#hard + 1);
    this.end = new Int32Array(this.#hard + 1);
    this.word = new Int32Array(this.#hard + 1);
    this.sentence = new Int32Array(this.#hard + 2);
  }

  /** Reads one window from `cursor` on, and moves the cursor. Empty at the end of the parts. */
  fill(text: string, parts: readonly Span[], cursor: Cursor): void {
    this.count = 0;
    this.sentences = 0;
    while (cursor.part < parts.length) {
      const part = parts[cursor.part] as Span;
      if (cursor.at < part.start) cursor.at = part.start;
      this.#break();
      this.#read(text, Math.min(part.end, text.length), cursor);
      if (this.count >= this.#limit) break;
      cursor.part += 1;
    }
    this.sentence[this.sentences] = this.count;
  }

  #break(): void {
    this.#pending = false;
    if (this.sentences > 0 && this.sentence[this.sentences - 1] === this.count) return;
    this.sentence[this.sentences] = this.count;
    this.sentences += 1;
  }

  #read(text: string, end: number, cursor: Cursor): void {
    let at = cursor.at;
    let line = at;
    while (at < end) {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      if (kind === SPACE) {
        const next = skipSpace(text, at, end);
        line = this.#gap(text, line, at, next);
        at = next;
        continue;
      }
      if (this.#pending || isSeparator(unit)) this.#settle(unit, kind, at);
      if (this.#full()) break;
      const stop = kind === MARK ? endOfMark(text, at, end) : endOfWord(text, at, end);
      this.#push(text, at, stop);
      at = stop;
    }
    cursor.at = at;
  }

  /** White space `from..to` after a line that began at `line`; where the line now begins. */
  #gap(text: string, line: number, from: number, to: number): number {
    if (!hasNewline(text, from, to)) return line;
    if (endsLine(text, line, from, to)) this.#break();
    return to;
  }

  /** True when the window must close: at a sentence past the limit, or anywhere past the hard limit. */
  #full(): boolean {
    const fresh = this.sentence[this.sentences - 1] === this.count;
    return (fresh && this.count >= this.#limit) || this.count >= this.#hard;
  }

  /** After a full stop: closing marks belong to the old sentence, a capital, digit or opening mark begins a new one. */
  #settle(unit: number, kind: number, at: number): void {
    const glued = this.count > 0 && this.end[this.count - 1] === at;
    if (kind === MARK && !isSeparator(unit) && (isClosing(unit) || (glued && unit !== 0x28)))
      return;
    if (kind === LOWER || (kind === DIGIT && glued)) {
      this.#pending = false;
      return;
    }
    this.#break();
  }

  #push(text: string, from: number, to: number): void {
    const token = this.count;
    this.start[token] = from;
    this.end[token] = to;
    this.word[token] = describe(this.#words, text, from, to);
    this.count += 1;
    const unit = text.charCodeAt(from);
    if (isTerminal(unit)) {
      this.#pending = !(unit === STOP && this.#afterAbbreviation(token));
    } else if (!isClosing(unit) && unit !== 0x22) this.#pending = false;
  }

  #afterAbbreviation(token: number): boolean {
    if (token === 0 || this.end[token - 1] !== this.start[token]) return false;
    return ABBREVIATIONS.has(this.#words.get(this.word[token - 1] as number, 0));
  }
}

/** © | • : what stands before has nothing to do with what stands after. */
const isSeparator = (unit: number): boolean => unit === 0xa9 || unit === 0x7c || unit === 0x2022;

const isTerminal = (unit: number): boolean =>
  unit === STOP || unit === 0x21 || unit === 0x3f || unit === 0x2026;

/** » ” ’ ) ] */
const isClosing = (unit: number): boolean =>
  unit === 0xbb || unit === 0x201d || unit === 0x2019 || unit === 0x29 || unit === 0x5d;

function skipSpace(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end && classOf(text.charCodeAt(at)) === SPACE) at += 1;
  return at;
}

function hasNewline(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === NEWLINE || unit === RETURN) return true;
  }
  return false;
}

/** Does the white space `from..to` end a sentence: an empty line, or the end of a line that was not merely wrapped. */
function endsLine(text: string, line: number, from: number, to: number): boolean {
  let newlines = 0;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === NEWLINE || (unit === RETURN && text.charCodeAt(at + 1) !== NEWLINE)) newlines += 1;
  }
  if (newlines === 0) return false;
  if (newlines > 1 || from - line < FULL_LINE) return true;
  return isTerminal(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === 0x3a;
}

/** A run of the same mark is one token: « ... », « -- ». */
function endOfMark(text: string, from: number, end: number): number {
  const unit = text.charCodeAt(from);
  let at = from + 1;
  while (at < end && at - from < 64 && text.charCodeAt(at) === unit) at += 1;
  return at;
}
