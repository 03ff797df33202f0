import type { Span } from './span.ts';

/** One entry of the ledger: what was set apart from a source, by which rule, and why. */
export interface Removal extends Span {
  /** Kebab-case name of the rule, the name of its file in `src/clean/`: `cookie-notice`, `see-also`… `correction` for an editor's. */
  readonly rule: string;
  /** French, for readers: one short clause (« avis de cookies », « renvoi à un autre article »). */
  readonly reason: string;
}

/** Somebody or something credited by the source or by an editor. */
export interface Attribution {
  readonly role: 'author' | 'publisher' | 'agency' | 'photo';
  readonly name: string;
  readonly basis: 'stated' | 'inferred' | 'corrected';
  readonly rule: string;
  /** Where the source says so; absent when only an editor does. */
  readonly span?: Span;
}
