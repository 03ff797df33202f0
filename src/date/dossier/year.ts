import { bounds } from '../../edtf/bounds.ts';
import type { DateEvidence } from '../../model/date.ts';
import { dayNumber, isoDay, weekdayOf } from '../calendar.ts';
import type { Found } from '../expressions/meaning.ts';
import { evidenceAt, type Reading, type Sheet } from './reading.ts';
import { isPast, type Told, toldDates } from './told.ts';

/** A year found for a day that states none. */
interface Completed {
  readonly edtf: string;
  /** Whether a statement gave the year, not the run of the text. */
  readonly certain: boolean;
  readonly evidence: readonly DateEvidence[];
}

/**
 * The year of a day that states none (« PARIS, 3 mars (AFP) – »): from another statement, header, address
 * or file name of about that day; else from the latest day or month that the text tells, marked `?` unless
 * a named weekday fits; null where nothing tells.
 *
 * @param years readings that may lend their year, the surest first
 */
export function completeYear(
  sheet: Sheet,
  { meaning }: Found,
  years: readonly Reading[],
): Completed | null {
  if (meaning.type !== 'day-of-year') return null;
  const inYear = (year: number): string | null => {
    const day = dayNumber(year, meaning.month, meaning.day);
    if (day === null) return null;
    return meaning.weekday === undefined || weekdayOf(day) === meaning.weekday ? isoDay(day) : null;
  };
  for (const { edtf, evidence } of years) {
    const day = inYear(Number(edtf.slice(0, 4)));
    if (day !== null && isAbout(day, edtf)) return { edtf: day, certain: true, evidence };
  }
  const hint = latestTold(sheet);
  const year = Number(hint?.from.slice(0, 4));
  if (hint === undefined) return null;
  const day = [inYear(year), inYear(year + 1)].find((one) => one !== null && one >= hint.from);
  if (day == null) return null;
  const edtf = meaning.weekday === undefined ? `${day}?` : day;
  return { edtf, certain: false, evidence: [evidenceAt(sheet, hint.found, 'latest-told-date')] };
}

/** Is the day in the months that a value spans? */
function isAbout(day: string, edtf: string): boolean {
  const { from, to } = bounds(edtf);
  const month = day.slice(0, 7);
  return from !== null && to !== null && from.slice(0, 7) <= month && month <= to.slice(0, 7);
}

/** The latest day or month told as past or without a verb. */
const latestTold = (sheet: Sheet): Told | undefined =>
  toldDates(sheet)
    .filter((told) => told.edtf.length > 4 && (isPast(told) || told.tense === null))
    .toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))[0];
