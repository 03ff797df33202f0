import type { Months } from './searchable.ts';

/** A stretch of time as it stands in the address: months or years, both included. */
export interface Period {
  /** `2016-03`, `2016`. */
  readonly from: string;
  readonly to: string;
}

/** Articles over time, bar by bar without a hole. */
export interface Histogram {
  readonly unit: Unit;
  readonly bars: readonly Bar[];
}

export type Unit = 'month' | 'year' | 'decade';

export interface Bar {
  /** First and last month. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Months in a bar. */
const WIDTH: Readonly<Record<Unit, number>> = { month: 1, year: 12, decade: 120 };
/** Most bars that can be told apart on a telephone. */
const MOST_BARS = 48;

/**
 * How articles spread over time. An article whose date leaves several months open counts in each of them.
 * @param hits article numbers
 * @returns null without a dated article
 */
export function histogram(
  hits: readonly number[],
  months: readonly (Months | null)[],
): Histogram | null {
  const dated = hits.flatMap((article) => months[article] ?? []);
  if (dated.length === 0) return null;
  let [first, last] = [Number.POSITIVE_INFINITY, 0];
  for (const { from, to } of dated) {
    first = Math.min(first, monthNumber(from));
    last = Math.max(last, monthNumber(to));
  }
  const unit = unitFor(last - first + 1);
  const barOf = (month: number): number => Math.floor(month / WIDTH[unit]);
  const counts = new Array<number>(barOf(last) - barOf(first) + 1).fill(0);
  for (const { from, to } of dated)
    for (let bar = barOf(monthNumber(from)); bar <= barOf(monthNumber(to)); bar += 1)
      counts[bar - barOf(first)] = (counts[bar - barOf(first)] ?? 0) + 1;
  const bars = counts.map((count, at) => {
    const start = (barOf(first) + at) * WIDTH[unit];
    return { from: monthName(start), to: monthName(start + WIDTH[unit] - 1), count };
  });
  return { unit, bars };
}

function unitFor(months: number): Unit {
  if (months <= MOST_BARS) return 'month';
  return months <= MOST_BARS * 12 ? 'year' : 'decade';
}

/** Whether a date may fall into a period. */
export function overlaps(months: Months | null, { from, to }: Period): boolean {
  if (months === null) return false;
  const last = to.length === 4 ? `${to}-12` : to;
  const first = from.length === 4 ? `${from}-01` : from;
  return months.from <= last && months.to >= first;
}

const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const monthName = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
