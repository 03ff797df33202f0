import { bounds } from '../../edtf/bounds.ts';
import type { DateEvidence } from '../../model/date.ts';
import { dayNumber, isoDay, weekdayOf } from '../calendar.ts';
import type { Found } from '../expressions/meaning.ts';
import { evidenceAt, type Reading, type Sheet } from './reading.ts';
import { isPast, toldDates } from './told.ts';

/** A year found for a day that states none. */
interface Completed {
  readonly edtf: string;
  /** Whether a statement gave the year, not the run of the text. */
  readonly certain: boolean;
  readonly evidence: readonly DateEvidence[];
}

/**
 * The year of a dateline without one (« PARIS, 3 mars (AFP) – »): from the header, address or file
 * name that holds that day, else from the years of which the text speaks; null where nothing tells. A named
 * weekday must fit.
 */
export function completeYear(
  sheet: Sheet,
  found: Found,
  outside: readonly Reading[],
): Completed | null {
  const { meaning } = found;
  if (meaning.type !== 'day-of-year') return null;
  const inYear = (year: number): string | null => {
    const day = dayNumber(year, meaning.month, meaning.day);
    if (day === null) return null;
    return meaning.weekday === undefined || weekdayOf(day) === meaning.weekday ? isoDay(day) : null;
  };
  for (const reading of outside) {
    const { from, to } = bounds(reading.edtf);
    const day = inYear(Number(reading.edtf.slice(0, 4)));
    if (
      day !== null &&
      from !== null &&
      to !== null &&
      day >= from.slice(0, 7) &&
      day.slice(0, 7) <= to
    )
      return { edtf: day, certain: true, evidence: reading.evidence };
  }
  const past = toldDates(sheet).filter((told) => isPast(told) || told.tense === null);
  const hint = past.toSorted((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))[0];
  if (hint === undefined) return null;
  const latest = hint.from;
  const year = Number(latest.slice(0, 4));
  const day = [inYear(year), inYear(year + 1)].find(
    (candidate) => candidate != null && (candidate >= latest || hint.edtf.length === 4),
  );
  if (day == null) return null;
  return {
    edtf: day,
    certain: false,
    evidence: [evidenceAt(sheet, hint.found, 'latest-told-date')],
  };
}
