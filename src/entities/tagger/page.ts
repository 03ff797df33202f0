import type { Span } from '../../model/span.ts';
import { settleCapitals } from './caps.ts';
import { Matches, type PhraseBook } from './gazetteer.ts';
import { Neighbours } from './neighbours.ts';
import { Runs } from './runs.ts';
import { Surroundings } from './surroundings.ts';
import { type Cursor, Tokens } from './tokens.ts';
import { Words } from './words.ts';

/** Fills in what the lists say of the words that came in since `from`. */
export type Annotate = (words: Words, from: number) => void;

/** Tokens after which a window closes; a text shorter than this, nearly every article, is one window. */
const WINDOW = 16_384;

/** One window of a text with everything that features are read from. Used again for the next window. */
export class Page {
  readonly words: Words;
  readonly tokens: Tokens;
  readonly runs: Runs;
  readonly matches: Matches;
  readonly neighbours: Neighbours;
  readonly surroundings: Surroundings;
  readonly #annotate: Annotate;
  #annotated = 0;
  /** Counts the times that the words were forgotten: what is kept by word number is then void. */
  generation = 0;

  constructor(annotate: Annotate) {
    const size = WINDOW + (WINDOW >> 1) + 1;
    this.#annotate = annotate;
    this.words = new Words(size * 4);
    this.tokens = new Tokens(this.words, WINDOW);
    this.runs = new Runs(size);
    this.matches = new Matches(size);
    this.neighbours = new Neighbours(size * 2);
    this.surroundings = new Surroundings(size);
  }

  /** Cuts the next window into tokens. False when nothing is left. */
  read(text: string, parts: readonly Span[], cursor: Cursor): boolean {
    if (cursor.part >= parts.length) return false;
    if (this.words.full(this.tokens.start.length * 2)) {
      this.words.clear();
      this.#annotated = 0;
      this.generation += 1;
    }
    this.tokens.fill(text, parts, cursor);
    return true;
  }

  /** Looks at the tokens read: all that features need beside the words themselves. */
  study(book: PhraseBook): void {
    settleCapitals(this.tokens, this.words);
    this.#annotate(this.words, this.#annotated);
    this.#annotated = this.words.count;
    this.matches.fill(this.tokens, this.words, book);
    this.runs.fill(this.tokens, this.words);
    this.neighbours.fill(this.tokens, this.words);
    this.surroundings.fill(this.tokens, this.words);
  }
}
