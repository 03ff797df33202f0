import type { Span } from './span.ts';

/** Where a date comes from. */
export type DateBasis = 'stated' | 'inferred' | 'corrected' | 'unknown';

/**
 * A passage that speaks for a reading of the publication date. The name of the file has no passage:
 * `start` and `end` are then 0, `rule` is `file-name`, and `text` is the name.
 */
export interface DateEvidence extends Span {
  readonly text: string;
  readonly rule: string;
}

/** A reading that lost, and why (French, one clause, for readers). */
export interface DateRival {
  readonly edtf: string;
  readonly rule: string;
  readonly why: string;
}

/** The publication date of a source, with everything that speaks for and against it. */
export interface Dossier {
  /** EDTF (ISO 8601-2): `2017-02-14`, `2017-02-14~`, `2017-05`, `2018-07-16/2018-07-18`; null when unknown. */
  readonly edtf: string | null;
  readonly basis: DateBasis;
  /** First and last day that `edtf` allows (`YYYY-MM-DD`), or null. */
  readonly from: string | null;
  readonly to: string | null;
  readonly evidence: readonly DateEvidence[];
  readonly rivals: readonly DateRival[];
  /** The editor's reason when `basis` is `corrected`. */
  readonly because?: string;
}

/** A time expression of the text, and what it resolves to. */
export interface TimeExpression extends Span {
  readonly text: string;
  /** A day, month, year, interval…, in EDTF, or null where the text does not fix it. */
  readonly edtf: string | null;
  /** Name of the rule that read it: `full-date`, `weekday`, `relative-day`… */
  readonly rule: string;
  /** French, for readers: from what it was computed (« d’après la date de parution »). */
  readonly anchor?: string;
}
