import type { Meaning } from './meaning.ts';

/** What stands around a match, folded, and the match as written. */
export interface Surroundings {
  /** Up to 40 characters before and after. */
  readonly before: string;
  readonly after: string;
  /** The match with its capitals and accents. */
  readonly written: string;
  /** `after` with its capitals. */
  readonly following: string;
}

/** A match as its named groups; groups that took no part are absent. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One way to write a time. The scanner tries a rule only at its first words (`#` is any number);
 * where several match, the longest match wins, then the rule that stands first.
 */
export interface Rule {
  readonly name: string;
  readonly starts: readonly string[];
  /** Sticky, on folded text. */
  readonly pattern: RegExp;
  /** @returns null where the words are no time expression after all */
  readonly read: (groups: Groups, around: Surroundings) => Meaning | null;
}
