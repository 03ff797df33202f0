import { classBit } from './classes.ts';
import type { Tokens } from './tokens.ts';
import { CLASSES, UNIT, type Words } from './words.ts';

export const QUOTED = 1;
export const IN_BRACKETS = 2;
export const HEADLINE = 4;
export const FIRST_SENTENCE = 8;
export const QUOTE_OPENS = 16;
export const QUOTE_CLOSES = 32;

const DETERMINER = classBit('determiners');

/** How far before the quotation mark the word may stand that says what is quoted: « le roman de X « … » ». */
const HEAD = 4;

/** Longest stretch between quotation marks that may be a title of a work. */
const LONGEST_QUOTE = 12;

/** For each token, whether it stands in short quotes, in brackets, in a line without a stop, in the first sentence. */
export class Surroundings {
  readonly bits: Uint8Array;
  /** For a token in short quotes: classes of the words that lead up to them. */
  readonly heads: Int32Array;

  constructor(size: number) {
    this.bits = new Uint8Array(size);
    this.heads = new Int32Array(size);
  }

  fill(tokens: Tokens, words: Words): void {
    for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
      const from = tokens.sentence[sentence] as number;
      const to = tokens.sentence[sentence + 1] as number;
      this.#sentence(tokens, words, from, to, sentence === 0 ? FIRST_SENTENCE : 0);
    }
  }

  #sentence(tokens: Tokens, words: Words, from: number, to: number, first: number): void {
    if (to <= from) return;
    const last = words.get(tokens.word[to - 1] as number, UNIT);
    const base = first | (isStop(last) ? 0 : HEADLINE);
    let bracket = 0;
    let quote = -1;
    for (let at = from; at < to; at += 1) {
      const unit = words.get(tokens.word[at] as number, UNIT);
      if (unit === 0x29) bracket = 0;
      this.bits[at] = base | bracket;
      if (unit === 0x28) bracket = IN_BRACKETS;
      if (unit === 0xab || unit === 0x201c || (unit === 0x22 && quote === -1)) quote = at;
      else if (unit === 0xbb || unit === 0x201d || unit === 0x22) {
        this.#quote(tokens, words, from, quote, at);
        quote = -1;
      }
    }
  }

  #quote(tokens: Tokens, words: Words, from: number, open: number, close: number): void {
    if (open === -1 || close - open < 2 || close - open - 1 > LONGEST_QUOTE) return;
    let head = 0;
    for (let at = Math.max(from, open - HEAD); at < open; at += 1) {
      head |= words.get(tokens.word[at] as number, CLASSES) & ~DETERMINER;
    }
    for (let at = open + 1; at < close; at += 1) {
      this.bits[at] = (this.bits[at] as number) | QUOTED;
      this.heads[at] = head;
    }
    this.bits[open + 1] = (this.bits[open + 1] as number) | QUOTE_OPENS;
    this.bits[close - 1] = (this.bits[close - 1] as number) | QUOTE_CLOSES;
  }
}

const isStop = (unit: number): boolean =>
  unit === 0x2e ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === 0x2026 ||
  unit === 0xbb ||
  unit === 0x22;
