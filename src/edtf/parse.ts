/** How fine a point in time is. A quarter or a half-year is written like a season (33–36, 40–41). */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** One point of an EDTF value. */
export interface EdtfPoint {
  readonly precision: Precision;
  /** Astronomical year (0 is 1 BC); the first one of a decade or a century. */
  readonly year: number;
  /** Month 1–12, or the code of a season: 21–24, of a quarter: 33–36, of a half-year: 40–41; else 1. */
  readonly part: number;
  /** Day of the month; 1 where there is none. */
  readonly day: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A parsed EDTF value: one point, or an interval whose missing end (`null`) is open or unknown. */
export type Edtf =
  | { readonly kind: 'point'; readonly point: EdtfPoint }
  | {
      readonly kind: 'interval';
      readonly from: EdtfPoint | null;
      readonly to: EdtfPoint | null;
    };

// `2017`, `2017-05`, `2017-05-16`, `-0051`, `198X`, `18XX`, `2017-05-XX`, each with ?, ~ or % behind
const POINT = /^(-?\d{2}(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Codes of seasons (level 1), quarters and half-years (level 2). */
const isSeason = (part: number): boolean =>
  (part >= 21 && part <= 24) || (part >= 33 && part <= 36) || part === 40 || part === 41;

/**
 * Reads an EDTF value (ISO 8601-2, levels 0 and 1, with the quarters and half-years of level 2).
 * Sets, lists, times of day, years beyond four digits and qualified parts (`2017-?05`) are not taken.
 *
 * Why not the package `edtf`: it takes 0.25 ms a value and 30 ms to load, and an archive reads
 * hundreds of thousands of values. The tests hold this parser against it.
 *
 * @returns null where the string is not such a value, or where an interval ends before it begins
 */
export function parseEdtf(edtf: string): Edtf | null {
  const slash = edtf.indexOf('/');
  if (slash === -1) {
    const point = parsePoint(edtf);
    return point && { kind: 'point', point };
  }
  const from = parseEnd(edtf.slice(0, slash));
  const to = parseEnd(edtf.slice(slash + 1));
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  if (from && to && firstDay(from) > lastDay(to)) return null;
  return { kind: 'interval', from, to };
}

/** Is this a value that `parseEdtf` reads? */
export const isEdtf = (edtf: string): boolean => parseEdtf(edtf) !== null;

/** One end of an interval: a day, a month or a year, null where open (`..`) or unknown (empty). */
function parseEnd(end: string): EdtfPoint | null | undefined {
  if (end === '' || end === '..') return null;
  const point = parsePoint(end);
  return point && ['day', 'month', 'year'].includes(point.precision) ? point : undefined;
}

function parsePoint(written: string): EdtfPoint | null {
  const [, year = '', part, day, mark] = POINT.exec(written) ?? [];
  if (year === '' || year === '-0000') return null;
  const point: EdtfPoint = {
    precision: precisionOf(year, part, day),
    year: Number(year.replaceAll('X', '0')),
    part: part === undefined || part === 'XX' ? 1 : Number(part),
    day: day === undefined || day === 'XX' ? 1 : Number(day),
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  return isPossible(point, written) ? point : null;
}

function precisionOf(year: string, part: string | undefined, day: string | undefined): Precision {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (part === undefined || part === 'XX') return 'year';
  if (isSeason(Number(part))) return 'season';
  return day === undefined || day === 'XX' ? 'month' : 'day';
}

function isPossible(point: EdtfPoint, written: string): boolean {
  const bare = written.replace(/[?~%]$/, '');
  const marked = bare !== written;
  switch (point.precision) {
    case 'century':
    case 'decade':
      return /^-?\d\d[\dX]X$/.test(bare) && !marked;
    case 'year':
      return !bare.includes('XX') || (/^-?\d{4}-XX(-XX)?$/.test(bare) && !marked);
    case 'season':
      return /^-?\d{4}-\d\d$/.test(bare) && !marked;
    case 'month':
      return point.part >= 1 && point.part <= 12 && !(marked && bare.endsWith('XX'));
    case 'day':
      return point.day >= 1 && point.day <= daysIn(point.year, point.part);
  }
}

/** Number of days of a month (1–12) in the Gregorian calendar; 0 where there is no such month. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * First day that a point allows, as a number that sorts: year × 10,000 + month × 100 + day.
 * Seasons are taken widely, from the first day of their month to the last day before the next
 * season in the sky: spring is 1 March to 20 June. A winter begins in December of its year.
 */
export function firstDay(point: EdtfPoint): number {
  return point.year * 10_000 + firstMonth(point) * 100 + point.day;
}

/** Last day that a point allows, as `firstDay` counts. */
export function lastDay(point: EdtfPoint): number {
  const { precision, year, part, day } = point;
  if (precision === 'day') return year * 10_000 + part * 100 + day;
  if (precision === 'month') return year * 10_000 + part * 100 + daysIn(year, part);
  if (precision === 'season') return lastDayOfSeason(year, part);
  const span = { year: 0, decade: 9, century: 99 }[precision];
  return (year + span) * 10_000 + 1231;
}

function firstMonth({ precision, part }: EdtfPoint): number {
  if (precision === 'month' || precision === 'day') return part;
  if (precision !== 'season') return 1;
  if (part <= 24) return (part - 20) * 3;
  return part >= 40 ? (part - 40) * 6 + 1 : (part - 33) * 3 + 1;
}

function lastDayOfSeason(year: number, part: number): number {
  const seasons: Readonly<Record<number, number>> = { 21: 620, 22: 922, 23: 1221, 24: 10_320 };
  const season = seasons[part];
  if (season !== undefined) return year * 10_000 + season;
  const month = part >= 40 ? (part - 39) * 6 : (part - 32) * 3;
  return year * 10_000 + month * 100 + daysIn(year, month);
}
