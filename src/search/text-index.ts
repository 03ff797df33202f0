import type { Vocabulary } from './vocabulary.ts';

/** Where a token, or tokens that follow each other, stand: article number to number of times. */
export type Postings = ReadonlyMap<number, number>;

/** What evaluation asks of an index; Pagefind in the browser, a plain map in unit tests. */
export interface TextIndex {
  /** How many articles there are. */
  readonly articles: number;
  /** Articles that hold these tokens one after the other, exactly. */
  find(tokens: readonly string[]): Promise<Postings>;
}

/** Everything that a query is answered from. */
export interface Library {
  readonly index: TextIndex;
  readonly vocabulary: Vocabulary;
  readonly publishers: readonly Publisher[];
}

export interface Publisher {
  readonly name: string;
  readonly articles: readonly number[];
}
