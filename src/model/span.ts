/** A stretch of the decoded source: UTF-16 code units, `end` exclusive, `0 <= start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
