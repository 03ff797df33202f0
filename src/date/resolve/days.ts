import {
  civilDay,
  type DayNumber,
  dayNumber,
  easter,
  isoDay,
  shiftMonth,
  weekdayOf,
} from '../calendar.ts';
import {
  type Case,
  fromPrevious,
  fromPublication,
  type MeaningOf,
  NEAR_TEXT,
  NOTHING,
  type Resolved,
} from './memory.ts';
import { LEND_YEAR, lentYear, pick } from './pick.ts';
import type { Tense } from './tense.ts';

/** Days whose month, year or both are left to the reader. */

/** A day of the year this close to publication (days) is the one meant, whatever the tense. */
const NEAR = 60;

/** Dates of one list or range follow each other this closely (UTF-16 units). */
const LIST_GAP = 60;

/** « 5 août »: of the framing year, of a list, or the one near publication that the tense asks for. */
export function dayOfYear(meaning: MeaningOf<'day-of-year'>, context: Case): Resolved {
  const { publication, memory, tense } = context;
  const told = framedDay(meaning, context) ?? listedDay(meaning, context);
  if (told !== null) return fromPrevious(isoDay(told));
  const base = meaning.from === 'previous' ? (memory.day?.day ?? publication) : publication;
  if (base === null) return NOTHING;
  const days = daysAround(civilDay(base).year, meaning);
  const fitting = days.filter((day) => fits(day, meaning.weekday));
  const day = pick(fitting.length > 0 ? fitting : days, base, meaning.direction, tense, NEAR);
  return day === null ? NOTHING : fromPublication(isoDay(day));
}

function framedDay(meaning: MeaningOf<'day-of-year'>, context: Case): DayNumber | null {
  const year = meaning.direction === undefined ? lentYear(context) : null;
  const day = year === null ? null : dayNumber(year, meaning.month, meaning.day);
  return day !== null && fits(day, meaning.weekday) ? day : null;
}

/** « 28 décembre – 3 janvier », calendars: without a verb of its own, a day follows the one before it. */
function listedDay(
  meaning: MeaningOf<'day-of-year'>,
  { memory, found, tense, between }: Case,
): DayNumber | null {
  if (meaning.direction !== undefined || memory.day === null) return null;
  const near = found.start - memory.day.at <= LIST_GAP && !between.includes('.');
  if (!near || (!JOINED.test(between) && tense() !== null)) return null;
  const previous = memory.day.day;
  const days = daysAround(civilDay(previous).year, meaning);
  return days.find((day) => day >= previous && fits(day, meaning.weekday)) ?? null;
}

/** What stands between the ends of a range or the items of a list: « au », « et le », « - ». */
const JOINED = /^\s?(?:au|à|et|ou|-|,)\s?(?:le\s)?$/;

/** A day of the year in three years, in order; fewer for 29 February. */
function daysAround(
  year: number,
  { month, day }: { readonly month: number; readonly day: number },
): DayNumber[] {
  return [year - 1, year, year + 1].flatMap((at) => dayNumber(at, month, day) ?? []);
}

const fits = (day: DayNumber, weekdayTold: number | undefined): boolean =>
  weekdayTold === undefined || weekdayOf(day) === weekdayTold;

/** « lundi de Pâques » without its year. */
export function easterDay({ offset }: MeaningOf<'easter'>, { publication, tense }: Case): Resolved {
  if (publication === null) return NOTHING;
  const { year } = civilDay(publication);
  const days = [year - 1, year, year + 1].flatMap((at) => {
    const sunday = easter(at);
    return sunday === null ? [] : [sunday + offset];
  });
  const day = pick(days, publication, undefined, tense);
  return day === null ? NOTHING : fromPublication(isoDay(day));
}

/** A month and a half: « mardi 12 » means a day this near, if there is one. */
const CLOSE_DAYS = 45;

/** « mardi 12 »: near publication, where the 12th is a Tuesday; « le 17 »: near the day named before. */
export function dayOfMonth(meaning: MeaningOf<'day-of-month'>, context: Case): Resolved {
  const { memory, found, publication, tense } = context;
  if (meaning.weekday !== undefined) {
    const day = publication === null ? null : monthlyDay(meaning, publication, tense);
    return day === null ? NOTHING : fromPublication(isoDay(day));
  }
  const named = dayOfNamedMonth(meaning.day, context);
  if (named !== null) return fromPrevious(isoDay(named));
  if (memory.day === null || found.start - memory.day.at > LEND_YEAR) return NOTHING;
  const day = monthlyDay(meaning, memory.day.day, () => null);
  return day === null ? NOTHING : fromPrevious(isoDay(day));
}

/** « En août 1944, la ville est libérée. Le 25, la foule défile. »: the month was the last thing told. */
function dayOfNamedMonth(day: number, { memory, found }: Case): DayNumber | null {
  const { value } = memory;
  if (value === null || found.start - value.at > LEND_YEAR) return null;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value.edtf);
  return month === null ? null : dayNumber(Number(month[1]), Number(month[2]), day);
}

function monthlyDay(
  { day, weekday: told }: MeaningOf<'day-of-month'>,
  base: DayNumber,
  tense: () => Tense,
): DayNumber | null {
  const { year, month } = civilDay(base);
  const days: DayNumber[] = [];
  for (let count = -11; count <= 11; count += 1) {
    const at = shiftMonth(year, month, count);
    const number = dayNumber(at.year, at.month, day);
    if (number !== null && fits(number, told)) days.push(number);
  }
  const close = days.filter((number) => Math.abs(number - base) <= CLOSE_DAYS);
  return pick(close.length > 0 ? close : days, base, undefined, tense);
}

/** « lundi », « vendredi prochain », « ce dimanche », « samedi suivant ». */
export function weekday(meaning: MeaningOf<'weekday'>, context: Case): Resolved {
  const { publication, memory, tense } = context;
  const joined = JOINED.test(context.between) ? memory.day?.day : undefined;
  const previous = meaning.from === 'previous' ? memory.day?.day : joined;
  const base = previous ?? publication;
  if (base === null) return NOTHING;
  const distance = (meaning.weekday - weekdayOf(base) + 7) % 7;
  const days = [base + distance - 7, base + distance, base + distance + 7];
  const usual = () => tense() ?? (meaning.direction === 'this' ? null : announced(context));
  if (isHabit(context)) return NOTHING;
  const onward = joined === undefined ? usual : () => 'future' as const;
  const day = pick(days, base, meaning.direction, onward);
  if (day === null) return NOTHING;
  return previous === undefined ? fromPublication(isoDay(day)) : fromPrevious(isoDay(day));
}

/** « ouvert le mardi et le jeudi »: with an article and no tense, every week. */
const isHabit = ({ head, found, tense }: Case): boolean =>
  found.rule === 'weekday' && /\ble\s$/.test(head) && tense() === null;

/** « Samedi, à 20 h 30, réunion »: without a verb, an hour announces; a weekday alone looks back. */
const announced = ({ after }: Case): Tense =>
  /^,?\s(?:de|à|des|vers)\s\d{1,2}\s?(?:h|heures)/.test(after) ? 'future' : 'past';

/** An hour belongs to the day named last, in this paragraph or the one before. */
export function sameDay({ memory, found, between }: Case): Resolved {
  if (memory.day === null || found.start - memory.day.at > NEAR_TEXT) return NOTHING;
  if (/\n[^\n]+\n[^\n]+\n/.test(between)) return NOTHING;
  return fromPrevious(isoDay(memory.day.day));
}
