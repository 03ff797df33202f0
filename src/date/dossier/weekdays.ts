import { civilDay, type DayNumber, dayNumber, isoDay, parseDay, weekdayOf } from '../calendar.ts';
import type { Found } from '../expressions/meaning.ts';
import { tenseAt } from '../resolve/tense.ts';
import type { Bound } from './bound.ts';
import { bound, latestPastDay, NEAR_DAYS, opensWithCe } from './clues.ts';
import type { Sheet } from './reading.ts';
import type { Told } from './told.ts';

/**
 * What « mercredi 16 octobre » tells of the year. A day of the year falls on one weekday in two years of eleven, so
 * that few years remain where other clues leave some.
 */

/** A day told without its year lies this close to publication (days). */
const HALF_YEAR = 183;

/** Years looked through behind the earliest day that is possible: the calendar repeats after 28. */
const CALENDARS = 28;

/** Farther (days) behind the latest date told, a slip in the weekday is likelier than a text that tells nothing newer. */
const FARTHEST = 1000;

/** Days of the year looked at in one text. */
const LIMIT = 500;

/** A day with its weekday, within half a year after a known date: the year in which they go together. */
export function weekdayDates(sheet: Sheet, told: readonly Told[]): Bound[] {
  const start = parseDay(latestPastDay(told)?.from ?? '');
  if (start === null) return [];
  return namedDays(sheet).flatMap((named) => {
    const { year } = civilDay(start);
    const day = [year, year + 1]
      .map((at) => dayNumber(at, named.month, named.day))
      .find((at) => at !== null && at >= start && at - start <= HALF_YEAR);
    if (day == null || weekdayOf(day) !== named.weekday) return [];
    return [spread(sheet, named.found, day, [HALF_YEAR, HALF_YEAR])];
  });
}

/**
 * A day with its weekday to which no words before lend a year, in the days that surer clues allow: one year that fits
 * is the year; where they have no end, the text is not older than the first that fits.
 */
export function weekdayYears(sheet: Sheet, told: readonly Told[], claim: Bound | null): Bound[] {
  const from = parseDay(claim?.from ?? '');
  const to = parseDay(claim?.to ?? '');
  if (from === null) return [];
  const framed = new Set(told.map(({ found }) => found));
  return namedDays(sheet).flatMap((named) => {
    const { found } = named;
    if (framed.has(found)) return [];
    const after = opensWithCe(sheet, found) ? NEAR_DAYS : HALF_YEAR;
    const before = tenseAt(sheet.prose, found) === 'past' ? 0 : after;
    const [day, other] = fittingDays(named, civilDay(from - after).year).filter(
      (one) => one + after >= from && (to === null || one - before <= to),
    );
    if (day === undefined) return [];
    if (to === null)
      return day - from > FARTHEST ? [] : [bound(sheet, RULE, found, isoDay(day - before), null)];
    return other === undefined ? [spread(sheet, found, day, [before, after])] : [];
  });
}

const RULE = 'weekday-and-day';

interface NamedDay {
  readonly found: Found;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** « mercredi 16 octobre »: the days of the year that are told with their weekday. */
const namedDays = ({ found }: Sheet): NamedDay[] =>
  found.slice(0, LIMIT).flatMap((one) => {
    const { meaning } = one;
    if (meaning.type !== 'day-of-year' || meaning.weekday === undefined) return [];
    const { month, day, weekday } = meaning;
    return [{ found: one, month, day, weekday }];
  });

/** The days that bear the name, in order, from a year on. */
function fittingDays({ month, day, weekday }: NamedDay, first: number): DayNumber[] {
  return Array.from({ length: CALENDARS }, (_, at) => dayNumber(first + at, month, day)).filter(
    (one): one is DayNumber => one !== null && weekdayOf(one) === weekday,
  );
}

/** Publication lies so many days before a day at most, and so many after. */
const spread = (
  sheet: Sheet,
  found: Found,
  day: DayNumber,
  [before, after]: readonly [number, number],
): Bound => bound(sheet, RULE, found, isoDay(day - before), isoDay(day + after));
