import type { Block, Repeat } from './block.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Attribution, Removal } from './ledger.ts';
import type { Span } from './span.ts';

/**
 * `stated`: a headline of the source. `inferred`: first words of the text, shown in brackets.
 * `corrected`: an editor's; words of the source when `span` is there, else supplied (in brackets).
 */
export interface Title {
  readonly text: string;
  readonly basis: 'stated' | 'inferred' | 'corrected' | 'unknown';
  readonly span?: Span;
}

/** What cleaning makes of a source. */
export interface CleanText {
  readonly title: Title;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly attributions: readonly Attribution[];
  readonly repeats: readonly Repeat[];
  readonly diagnostics: readonly Diagnostic[];
}
