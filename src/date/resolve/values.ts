import {
  civilDay,
  type DayNumber,
  isoDay,
  isoMonth,
  isoYear,
  shiftMonth,
  weekdayOf,
} from '../calendar.ts';
import type { Unit } from '../language/words.ts';

/** What lies some units away from a day, as an EDTF value of that unit; null where that says nothing. */
export function shiftedValue(base: DayNumber, unit: Unit, count: number): string | null {
  const { year, month } = civilDay(base);
  switch (unit) {
    case 'day':
      return isoDay(base + count);
    case 'hour':
      return Math.abs(count) < 24 ? isoDay(base) : isoDay(base + Math.trunc(count / 24));
    case 'week':
      return week(base + 7 * count);
    case 'weekend':
      return weekend(base, count);
    case 'month': {
      const shifted = shiftMonth(year, month, count);
      return isoMonth(shifted.year, shifted.month);
    }
    case 'quarter':
      return partOfYear(year * 4 + Math.floor((month - 1) / 3) + count, 4, 33);
    case 'half-year':
      return partOfYear(year * 2 + Math.floor((month - 1) / 6) + count, 2, 40);
    case 'year':
      return isoYear(year + count);
    case 'decade':
      return count === 0 || Math.abs(count) === 1
        ? `${isoYear(year + count * 10).slice(0, 3)}X`
        : isoYear(year + count * 10);
    case 'century':
      return Math.abs(count) <= 1 ? `${isoYear(year + count * 100).slice(0, 2)}XX` : null;
    default:
      return null;
  }
}

/** Monday to Sunday of the week that holds a day. */
function week(day: DayNumber): string {
  const monday = day - weekdayOf(day) + 1;
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

/** Saturday and Sunday: of this week for 0; the last one that is over for -1; the next for 1. */
function weekend(day: DayNumber, count: number): string {
  const weekday = weekdayOf(day);
  const saturday = day - weekday + 6;
  const shifted = saturday + 7 * (count > 0 && weekday < 6 ? count - 1 : count);
  const first = count === 0 && weekday <= 2 ? saturday - 7 : shifted;
  return `${isoDay(first)}/${isoDay(first + 1)}`;
}

function partOfYear(index: number, parts: number, code: number): string {
  return `${isoYear(Math.floor(index / parts))}-${code + (index % parts)}`;
}
