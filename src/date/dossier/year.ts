import { bounds } from '../../edtf/bounds.ts';
import type { DateEvidence } from '../../model/date.ts';
import { dayNumber, isoDay, weekdayOf } from '../calendar.ts';
import type { Found } from '../expressions/meaning.ts';
import { yearHints } from './hints.ts';
import type { Reading, Sheet } from './reading.ts';

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
  for (const hint of yearHints(sheet)) {
    const day = inYear(hint.year);
    if (day !== null && (hint.notBefore === null || day >= hint.notBefore))
      return { edtf: day, certain: false, evidence: hint.evidence };
    const next = inYear(hint.year + 1);
    if (next !== null && hint.notBefore !== null && meaning.weekday !== undefined)
      return { edtf: next, certain: false, evidence: hint.evidence };
  }
  return null;
}
