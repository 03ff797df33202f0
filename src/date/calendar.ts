import { daysIn } from '../edtf/parse.ts';

/** A day as a number: days since 1 January 1970, proleptic Gregorian calendar. */
export type DayNumber = number;

/** A day as people write it; `month` 1–12. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** @returns null where the calendar has no such day, or outside the years 1–9999 */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  if (year < 1 || year > 9999 || day < 1 || day > daysIn(year, month)) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

/** `2017-05-16` as a day; null for anything else, a month or a year included. */
export function parseDay(iso: string): DayNumber | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  return parts && dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

/** The inverse of `dayNumber`. */
export function civilDay(number: DayNumber): CivilDay {
  const date = new Date(number * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** `YYYY-MM-DD` */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = civilDay(number);
  return `${isoMonth(year, month)}-${two(day)}`;
}

/** `YYYY-MM` */
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;

/** `YYYY`; before Christ `-0051` (astronomical: 52 BC). */
export const isoYear = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

const two = (number: number): string => String(number).padStart(2, '0');

/** A month some months away, years carried: `shiftMonth(2017, 1, -2)` is November 2016. */
export function shiftMonth(
  year: number,
  month: number,
  count: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + (month - 1) + count;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Day of Easter Sunday (Gregorian, the anonymous algorithm published in Nature, 20 April 1876). */
export function easter(year: number): DayNumber | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}
