import type { Span } from '../model/span.ts';
import type { Item } from './items.ts';
import type { Phrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Who speaks, as the sentence says it, before anybody is looked up. */
export interface Attribution {
  readonly rule: 'incise' | 'verb-after' | 'verb-before' | 'selon' | 'colon';
  /** The items that `phrase` counts in: a sentence's, or those inside the quoted passage. */
  readonly items: readonly Item[];
  readonly phrase?: Phrase;
  readonly cue?: Span;
}

/** A sentence, the place of a passage among its items, the sentence behind it, and the text. */
export interface Spot {
  readonly items: readonly Item[];
  readonly at: number;
  readonly next: Sentence | undefined;
  readonly text: string;
}

/** A rule says who speaks the passage, or nothing. */
export type Rule = (spot: Spot) => Attribution | undefined;

/** How many items on either side of a passage are read. */
export const REACH = 60;

/** The verb with its auxiliaries, as a span of the text. */
export function spanOf(items: readonly Item[], group: VerbGroup): Span {
  return { start: items[group.from]?.start ?? 0, end: items[group.to - 1]?.end ?? 0 };
}
