import { bounds } from '../../edtf/bounds.ts';
import { civilDay, type DayNumber, isoDay, isoMonth, isoYear, parseDay } from '../calendar.ts';
import {
  type Case,
  fromPrevious,
  fromPublication,
  type MeaningOf,
  NOTHING,
  type Resolved,
} from './memory.ts';
import { lentYear, pick } from './pick.ts';
import { shiftedValue } from './values.ts';

/** Months, seasons and quarters without their year, and distances. */

/** How far back (UTF-16 units) « la veille » and « deux ans plus tôt » may look. */
const LEND_DAY = 2000;

/** « en février », « l'été dernier »: of the framing year, else the one that the tense asks for. */
export function partOfYear(meaning: MeaningOf<'part-of-year'>, context: Case): Resolved {
  const { publication, memory, tense } = context;
  const { part, direction } = meaning;
  const lent = direction === undefined ? lentYear(context) : null;
  if (lent !== null) return fromPrevious(nameOf(lent, part));
  const base = meaning.from === 'previous' ? (memory.day?.day ?? publication) : publication;
  if (base === null || isHabit(meaning, context)) return NOTHING;
  const { year } = civilDay(base);
  const years = [year - 1, year, year + 1];
  const running = years.find((at) => holds(nameOf(at, part), base));
  const strict = direction === 'last' || direction === 'next';
  if (running !== undefined && !strict) return fromPublication(nameOf(running, part));
  const days = years
    .filter((at) => at !== running)
    .map((at) => parseDay(bounds(nameOf(at, part)).from ?? '') ?? 0);
  const near = AHEAD_OF.test(context.head) && tense() !== 'future' ? AHEAD_DAYS : undefined;
  const day = pick(days, base, direction, tense, near);
  return day === null ? NOTHING : fromPublication(nameOf(civilDay(day).year, part));
}

/** « il s'est opposé à un vote avant l'hiver »: the nearest one, for the verb tells when he said so. */
const AHEAD_OF = /\bavant\s(?:la\sfin\s(?:de\s)?|la\smi-|fin\s|le\s)?(?:l'|d[eu]\s)?$/;
/** Half a year and a bit (days): what lies nearer is meant. */
const AHEAD_DAYS = 200;

/** « l'été », without a past or a future, « fréquentée l'été »: every summer. */
const isHabit = ({ part, direction }: MeaningOf<'part-of-year'>, { tense, head }: Case): boolean =>
  part >= 21 &&
  part <= 24 &&
  direction === undefined &&
  (tense() === null || /ée?s?\s(?:l'|le\s)$/.test(head));

const nameOf = (year: number, part: number): string =>
  part <= 12 ? isoMonth(year, part) : `${isoYear(year)}-${part}`;

function holds(edtf: string, day: DayNumber): boolean {
  const { from, to } = bounds(edtf);
  const iso = isoDay(day);
  return from !== null && to !== null && from <= iso && iso <= to;
}

/** « hier », « la semaine dernière », « deux ans plus tôt », « la veille ». */
export function shift(meaning: MeaningOf<'shift'>, context: Case): Resolved {
  const { unit, count, from } = meaning;
  const previous = from === 'previous' ? previousBase(meaning, context) : null;
  // « trois jours après » with nothing before it tells of no day; « deux ans plus tôt » looks back from today
  if (previous === null && context.found.rule === 'distance-from-previous' && count > 0)
    return NOTHING;
  const base = previous ?? context.publication;
  const edtf = base === null ? null : shiftedValue(base, unit, count);
  if (edtf === null) return NOTHING;
  return previous === null ? fromPublication(edtf) : fromPrevious(edtf);
}

/** A day for days and weeks; for longer units the first day of whatever stood before. */
function previousBase({ unit }: MeaningOf<'shift'>, { memory, found }: Case): DayNumber | null {
  const base = ['day', 'week', 'weekend', 'hour'].includes(unit) ? memory.day : memory.value;
  if (base === null || found.start - base.at > LEND_DAY) return null;
  return 'day' in base ? base.day : parseDay(bounds(base.edtf).from ?? '');
}
