import { type Edtf, firstDay, lastDay, parseEdtf } from './parse.ts';

/** First and last day (`YYYY-MM-DD`) that an EDTF value allows; null where it is open. */
export interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The days that a value allows. `~` and `?` do not widen them: EDTF does not say by how much, so an
 * approximate day keeps that day, and readers see the mark. Seasons are taken widely (see `firstDay`).
 *
 * @param edtf null, or a string that is no EDTF value, gives two nulls
 */
export function bounds(edtf: string | null): Bounds {
  const value = edtf === null ? null : parseEdtf(edtf);
  if (value === null) return { from: null, to: null };
  const [from, to] = range(value);
  return { from: from === null ? null : formatDay(from), to: to === null ? null : formatDay(to) };
}

/**
 * Order of EDTF values: the earliest possible day, then the latest. An open beginning comes first,
 * an open end last; values without any date (null, or no EDTF) come after all others.
 */
export function compareDates(a: string | null, b: string | null): number {
  const [aFrom, aTo] = sortKey(a);
  const [bFrom, bTo] = sortKey(b);
  return compare(aFrom, bFrom) || compare(aTo, bTo);
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function sortKey(edtf: string | null): readonly [number, number] {
  const value = edtf === null ? null : parseEdtf(edtf);
  if (value === null) return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const [from, to] = range(value);
  return [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
}

function range(value: Edtf): readonly [number | null, number | null] {
  if (value.kind === 'point') return [firstDay(value.point), lastDay(value.point)];
  return [value.from && firstDay(value.from), value.to && lastDay(value.to)];
}

/** `20170516` → `2017-05-16`; `-510000 + 101` (year -51, 1 January) → `-0051-01-01`. */
function formatDay(day: number): string {
  const year = Math.floor(day / 10_000);
  const monthDay = String(day - year * 10_000).padStart(4, '0');
  const written = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${written}-${monthDay.slice(0, 2)}-${monthDay.slice(2)}`;
}
