import { mix } from './hash.ts';
import type { Tokens } from './tokens.ts';
import { FOLDED, isNameShape, WORD_SHAPE, type Words } from './words.ts';

/** Bit of a table value: longer phrases begin like this one. */
export const GOES_ON = 1 << 30;

/** What is known of a phrase, by its rolling hash: kinds as bits, and GOES_ON; 0 for nothing. */
export interface PhraseBook {
  lookup(hash: number): number;
}

export const PHRASE_SEED = 0x1234567;
/** Rolling hash of a phrase: one step a token, on folded word hashes. */
export const phraseStep = (hash: number, folded: number): number => mix(hash, folded);

const LONGEST = 10;

/** Which kinds of known phrases begin at (`begin`), go on at (`inside`), or are just (`whole`) each token. */
export class Matches {
  readonly begin: Int32Array;
  readonly inside: Int32Array;
  readonly whole: Int32Array;

  constructor(size: number) {
    this.begin = new Int32Array(size);
    this.inside = new Int32Array(size);
    this.whole = new Int32Array(size);
  }

  fill(tokens: Tokens, words: Words, book: PhraseBook): void {
    this.begin.fill(0, 0, tokens.count);
    this.inside.fill(0, 0, tokens.count);
    this.whole.fill(0, 0, tokens.count);
    for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
      const end = tokens.sentence[sentence + 1] as number;
      for (let at = tokens.sentence[sentence] as number; at < end; at += 1) {
        if (isNameShape(words.get(tokens.word[at] as number, WORD_SHAPE))) {
          this.#match(tokens, words, book, at, end);
        }
      }
    }
  }

  /** The longest phrase of each kind that begins here. */
  #match(tokens: Tokens, words: Words, book: PhraseBook, from: number, end: number): void {
    let hash = PHRASE_SEED;
    for (let at = from; at < end && at - from < LONGEST; at += 1) {
      hash = phraseStep(hash, words.get(tokens.word[at] as number, FOLDED));
      const found = book.lookup(hash);
      const kinds = found & ~GOES_ON;
      if (kinds !== 0) {
        if (at === from) this.whole[from] = (this.whole[from] as number) | kinds;
        else {
          this.begin[from] = (this.begin[from] as number) | kinds;
          for (let inner = from + 1; inner <= at; inner += 1) {
            this.inside[inner] = (this.inside[inner] as number) | kinds;
          }
        }
      }
      if ((found & GOES_ON) === 0) return;
    }
  }
}
