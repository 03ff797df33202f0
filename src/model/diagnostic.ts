/** Something a reader of the report should know; never fatal by itself. */
export interface Diagnostic {
  /** Stable, kebab-case: `encoding-guessed`, `quote-unbalanced`… */
  readonly code: string;
  readonly level: 'info' | 'warning' | 'error';
  /** English, one sentence: what was found and what to do. */
  readonly message: string;
  /** Place in the decoded source, where there is one. */
  readonly start?: number;
  readonly end?: number;
}
