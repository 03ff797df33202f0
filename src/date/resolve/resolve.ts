import { bounds } from '../../edtf/bounds.ts';
import {
  civilDay,
  type DayNumber,
  dayNumber,
  easter,
  isoDay,
  isoMonth,
  weekdayOf,
} from '../calendar.ts';
import type { Found, Meaning } from '../expressions/meaning.ts';
import { type Tense, tenseAt } from './tense.ts';
import { shiftedValue, yearlyDays } from './values.ts';

/** A value, and from what it was computed. */
export interface Resolved {
  readonly edtf: string | null;
  readonly anchor?: 'publication' | 'previous';
}

const NOTHING: Resolved = { edtf: null };

/** How far back (UTF-16 units) an expression may lend its year or its day to another. */
const LEND_YEAR = 300;
const LEND_DAY = 2000;

/** Dates of one list or range follow each other this closely. */
const LIST_GAP = 60;

/** An hour belongs to a day named this near, in the same paragraph. */
const SAME_DAY = 160;

/** What has been read so far: the last value, the last day, the last year that stood in words. */
interface Memory {
  value: { readonly edtf: string; readonly at: number } | null;
  day: { readonly day: DayNumber; readonly at: number } | null;
  year: { readonly year: number; readonly at: number } | null;
}

/** One expression with all that may settle it. */
interface Case {
  readonly found: Found;
  readonly publication: DayNumber | null;
  readonly memory: Readonly<Memory>;
  readonly tense: () => Tense;
  /** Up to 30 characters behind it. */
  readonly after: string;
  /** What stands between the last day and this expression, where they are near. */
  readonly between: string;
}

/**
 * Gives each expression its value, in order: from its own words, from the day of publication, or
 * from the expressions before it.
 *
 * @param prose see `proseOf`
 * @param publication the day of publication, or null where it is unknown
 * @returns one result for each expression
 */
export function resolveAll(
  prose: string,
  expressions: readonly Found[],
  publication: DayNumber | null,
): Resolved[] {
  const memory: Memory = { value: null, day: null, year: null };
  return expressions.map((found) => {
    const tense = () => tenseAt(prose, found);
    const after = prose.slice(found.end, found.end + 30);
    const between = prose.slice(
      memory.day?.at ?? found.start,
      Math.min(found.start, (memory.day?.at ?? 0) + SAME_DAY),
    );
    const resolved = resolve(found.meaning, { found, publication, memory, tense, after, between });
    remember(memory, found, resolved, framesSentence(prose, found));
    return resolved;
  });
}

function remember(memory: Memory, found: Found, { edtf }: Resolved, frame: boolean): void {
  if (edtf === null || found.meaning.type === 'same-day') return;
  memory.value = { edtf, at: found.end };
  const day = asDay(edtf);
  if (day !== null) memory.day = { day, at: found.end };
  const year = /^\d{4}/.exec(edtf)?.[0];
  const told = found.meaning.type === 'fixed' && /^\d{4}(?:-\d\d){0,2}$/.test(edtf);
  const frames = edtf.length > 4 || frame;
  if (told && frames && year !== undefined) memory.year = { year: Number(year), at: found.end };
}

/** « En 2015, … »: a year at the head of its sentence frames what follows. */
const framesSentence = (prose: string, { start }: Found): boolean =>
  /(?:^|[.!?»\n]\s*)(?:en|des|depuis)\s$/.test(prose.slice(Math.max(0, start - 12), start));

function asDay(edtf: string): DayNumber | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
  return parts && dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function resolve(meaning: Meaning, context: Case): Resolved {
  switch (meaning.type) {
    case 'fixed':
      return { edtf: meaning.edtf };
    case 'day-of-year':
      return dayOfYear(meaning, context);
    case 'easter':
      return easterDay(meaning.offset, context);
    case 'day-of-month':
      return dayOfMonth(meaning, context);
    case 'weekday':
      return weekday(meaning, context);
    case 'part-of-year':
      return partOfYear(meaning, context);
    case 'shift':
      return shift(meaning, context);
    case 'same-day':
      return sameDay(context);
    case 'none':
      return NOTHING;
  }
}

type MeaningOf<Type extends Meaning['type']> = Extract<Meaning, { type: Type }>;

/** The year that the words just before named, where they speak of another year than the text's. */
function lentYear({ memory, found, publication }: Case): number | null {
  if (memory.year === null || found.start - memory.year.at > LEND_YEAR) return null;
  if (publication === null) return memory.year.year;
  return civilDay(publication).year - memory.year.year > 1 ? memory.year.year : null;
}

const fromPublication = (edtf: string): Resolved => ({ edtf, anchor: 'publication' });
const fromPrevious = (edtf: string): Resolved => ({ edtf, anchor: 'previous' });

/** A day of the year this close to publication (days) is the one meant, whatever the tense. */
const NEAR = 30;

/** Days that a name may mean: `last` and `next` strictly, else by tense, else the nearest. */
function pick(
  days: readonly DayNumber[],
  base: DayNumber,
  direction: 'last' | 'next' | 'this' | undefined,
  tense: () => Tense,
  near = -1,
): DayNumber | null {
  const before = days.filter((day) => (direction === 'last' ? day < base : day <= base)).at(-1);
  const after = days.find((day) => (direction === 'next' ? day > base : day >= base));
  if (before === undefined || after === undefined) return before ?? after ?? null;
  if (direction === 'last') return before;
  if (direction === 'next') return after;
  if (Math.min(base - before, after - base) <= near)
    return after - base < base - before ? after : before;
  const told = tense();
  if (told === 'past') return before;
  if (told === 'future') return after;
  return after - base < base - before ? after : before;
}

function dayOfYear(meaning: MeaningOf<'day-of-year'>, context: Case): Resolved {
  const { publication } = context;
  const lent = meaning.direction === undefined ? lentYear(context) : null;
  if (lent !== null) {
    const day = dayNumber(lent, meaning.month, meaning.day);
    if (day !== null && fits(day, meaning.weekday)) return fromPrevious(isoDay(day));
  }
  const listed = listedDay(meaning, context);
  if (listed !== null) return fromPrevious(isoDay(listed));
  const base = meaning.from === 'previous' ? (context.memory.day?.day ?? publication) : publication;
  if (base === null) return NOTHING;
  const days = yearlyDays(civilDay(base).year, meaning.month, meaning.day);
  const fitting = days.filter((day) => fits(day, meaning.weekday));
  const day = pick(
    fitting.length > 0 ? fitting : days,
    base,
    meaning.direction,
    context.tense,
    NEAR,
  );
  return day === null ? NOTHING : fromPublication(isoDay(day));
}

/** « 28 décembre – 3 janvier », calendars: without a verb of its own, a day follows the one before it. */
function listedDay(
  meaning: MeaningOf<'day-of-year'>,
  { memory, found, tense, between }: Case,
): DayNumber | null {
  if (meaning.direction !== undefined || memory.day === null) return null;
  if (found.start - memory.day.at > LIST_GAP || between.includes('.') || tense() !== null)
    return null;
  const previous = memory.day.day;
  const days = yearlyDays(civilDay(previous).year, meaning.month, meaning.day);
  return days.find((day) => day >= previous && fits(day, meaning.weekday)) ?? null;
}

const fits = (day: DayNumber, weekdayTold: number | undefined): boolean =>
  weekdayTold === undefined || weekdayOf(day) === weekdayTold;

function easterDay(offset: number, context: Case): Resolved {
  const { publication, tense } = context;
  if (publication === null) return NOTHING;
  const { year } = civilDay(publication);
  const days = [year - 1, year, year + 1].flatMap((at) => {
    const sunday = easter(at);
    return sunday === null ? [] : [sunday + offset];
  });
  const day = pick(days, publication, undefined, tense);
  return day === null ? NOTHING : fromPublication(isoDay(day));
}

/** « mardi 12 »: the month near the text's in which the 12th is a Tuesday. */
function dayOfMonth(meaning: MeaningOf<'day-of-month'>, context: Case): Resolved {
  const { memory, tense, found } = context;
  const near =
    memory.day !== null && found.start - memory.day.at <= LEND_YEAR ? memory.day.day : null;
  if (meaning.weekday === undefined && near === null) return NOTHING;
  const publication = meaning.weekday === undefined ? near : context.publication;
  if (publication === null) return NOTHING;
  const { year, month } = civilDay(publication);
  const days: DayNumber[] = [];
  for (let count = -11; count <= 11; count += 1) {
    const at = year * 12 + month - 1 + count;
    const day = dayNumber(Math.floor(at / 12), (at % 12) + 1, meaning.day);
    if (day !== null && fits(day, meaning.weekday)) days.push(day);
  }
  const closest = days.filter((day) => Math.abs(day - publication) <= 45);
  const told = meaning.weekday === undefined ? () => null : tense;
  const day = pick(closest.length > 0 ? closest : days, publication, undefined, told);
  return day === null ? NOTHING : fromPublication(isoDay(day));
}

function weekday(meaning: MeaningOf<'weekday'>, context: Case): Resolved {
  const { publication, memory, tense } = context;
  const previous = meaning.from === 'previous' ? memory.day?.day : undefined;
  const base = previous ?? publication;
  if (base === null) return NOTHING;
  const distance = (meaning.weekday - weekdayOf(base) + 7) % 7;
  const days = [base + distance - 7, base + distance, base + distance + 7];
  const usual = () => tense() ?? (meaning.direction === 'this' ? null : announced(context));
  const day = pick(days, base, meaning.direction, usual);
  if (day === null) return NOTHING;
  return previous === undefined ? fromPublication(isoDay(day)) : fromPrevious(isoDay(day));
}

/** « Samedi, à 20 h 30, réunion »: without a verb, an hour announces; a weekday alone looks back. */
const announced = ({ found, after }: Case): Tense =>
  found.rule === 'weekday' && /^,?\s(?:de|à|des|vers)\s\d{1,2}\s?(?:h|heures)/.test(after)
    ? 'future'
    : 'past';

/** « en février », « l'été dernier »: the year by direction, by tense, else the nearest. */
function partOfYear(meaning: MeaningOf<'part-of-year'>, context: Case): Resolved {
  const { publication, memory, tense } = context;
  const name = (year: number) => partName(year, meaning.part);
  const lent = meaning.direction === undefined ? lentYear(context) : null;
  if (lent !== null) return fromPrevious(name(lent));
  const base = meaning.from === 'previous' ? (memory.day?.day ?? publication) : publication;
  if (base === null) return NOTHING;
  const { year } = civilDay(base);
  const starts = [year - 1, year, year + 1].map((at) => bounds(name(at)));
  const now = isoDay(base);
  const running = starts.findIndex(({ from, to }) => (from ?? '') <= now && now <= (to ?? ''));
  if (running >= 0 && meaning.direction !== 'last' && meaning.direction !== 'next')
    return fromPublication(name(year - 1 + running));
  const days = starts.map(({ from }) => asDay(from ?? '') ?? 0);
  const day = pick(
    running < 0 ? days : days.filter((_, at) => at !== running),
    base,
    meaning.direction,
    tense,
  );
  return day === null ? NOTHING : fromPublication(name(civilDay(day).year));
}

const partName = (year: number, part: number): string =>
  part <= 12 ? isoMonth(year, part) : `${String(year).padStart(4, '0')}-${part}`;

function shift(meaning: MeaningOf<'shift'>, context: Case): Resolved {
  const { publication, memory, found } = context;
  if (meaning.from === 'previous') {
    const base = previousBase(meaning, memory, found.start);
    if (base !== null) {
      const edtf = shiftedValue(base, meaning.unit, meaning.count);
      return edtf === null ? NOTHING : fromPrevious(edtf);
    }
  }
  if (publication === null) return NOTHING;
  const edtf = shiftedValue(publication, meaning.unit, meaning.count);
  return edtf === null ? NOTHING : fromPublication(edtf);
}

/** A day for days and weeks; for longer units the first day of whatever stood before. */
function previousBase(
  meaning: MeaningOf<'shift'>,
  memory: Readonly<Memory>,
  at: number,
): DayNumber | null {
  const fine = ['day', 'week', 'weekend', 'hour'].includes(meaning.unit);
  if (fine) return memory.day !== null && at - memory.day.at <= LEND_DAY ? memory.day.day : null;
  if (memory.value === null || at - memory.value.at > LEND_DAY) return null;
  return asDay(bounds(memory.value.edtf).from ?? '');
}

/** An hour belongs to the day that its sentence named last. */
function sameDay({ memory, found, between }: Case): Resolved {
  if (memory.day === null || found.start - memory.day.at > SAME_DAY || between.includes('\n'))
    return NOTHING;
  return fromPrevious(isoDay(memory.day.day));
}
