import type { DateEvidence } from '../../model/date.ts';

/** What one clue says about the day of publication: not before `from`, not after `to`. */
export interface Bound {
  readonly from: string | null;
  readonly to: string | null;
  readonly rule: string;
  readonly evidence: readonly DateEvidence[];
}

/** The days that both bounds allow; null where there are none. */
export function meet(a: Bound, b: Bound): Bound | null {
  const from = later(a.from, b.from);
  const to = earlier(a.to, b.to);
  if (from !== null && to !== null && from > to) return null;
  return { from, to, rule: a.rule, evidence: [...a.evidence, ...b.evidence] };
}

const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;
