import type { Span } from './span.ts';

/** Words between quotation marks, the marks included in the span. */
export interface Quote extends Span {
  /** Entity id, or null where the text does not say who speaks. */
  readonly speaker: string | null;
  /** The words that name the speaker (« le porte-parole du Kremlin », « il »), where there are any. */
  readonly speakerSpan?: Span;
  /** The verb or preposition that introduces the words (« a déclaré », « selon »), where there is one. */
  readonly cue?: Span;
  /** `incise`, `verb-after`, `verb-before`, `selon`, `colon`, `pronoun`, `title`, `continuation`, `repeated`, `correction`, `none`. */
  readonly rule: string;
}
