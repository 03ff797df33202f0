import type { Block } from '../../model/block.ts';
import type { Stated } from '../../model/captured.ts';
import type { DateBasis, DateEvidence } from '../../model/date.ts';
import type { Removal } from '../../model/ledger.ts';
import type { Span } from '../../model/span.ts';
import type { Found } from '../expressions/meaning.ts';

/** What the rules of the dossier look at. */
export interface Sheet {
  readonly text: string;
  /** `foldChars(text)`: same offsets. */
  readonly folded: string;
  /** `proseOf(text, folded)`: for the tense of verbs. */
  readonly prose: string;
  /** Path of the source; only its last part is read. */
  readonly file: string;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly found: readonly Found[];
  readonly stated: readonly Stated[];
}

/** One reading of the date of publication. */
export interface Reading {
  readonly edtf: string;
  readonly rule: string;
  readonly basis: Exclude<DateBasis, 'corrected' | 'unknown'>;
  readonly evidence: readonly DateEvidence[];
  /** French: why it gives way to a better reading, where there is one. */
  readonly weakness: string;
}

/** The words of a span as evidence for a rule. */
export const evidenceAt = (sheet: Sheet, span: Span, rule: string): DateEvidence => ({
  start: span.start,
  end: span.end,
  text: sheet.text.slice(span.start, span.end),
  rule,
});
