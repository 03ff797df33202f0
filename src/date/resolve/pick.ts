import { civilDay, type DayNumber } from '../calendar.ts';
import type { Direction } from '../expressions/meaning.ts';
import type { Case } from './memory.ts';
import type { Tense } from './tense.ts';

/** How far back (UTF-16 units) a date may lend its year to another. */
export const LEND_YEAR = 300;

/**
 * The day that a name means among those that bear it, in order: `last` and `next` strictly before and
 * after the base, else by tense, else the nearest.
 *
 * @param near days: one this close to the base is meant whatever the tense
 */
export function pick(
  days: readonly DayNumber[],
  base: DayNumber,
  direction: Direction | undefined,
  tense: () => Tense,
  near = -1,
): DayNumber | null {
  const before = days.filter((day) => (direction === 'last' ? day < base : day <= base)).at(-1);
  const after = days.find((day) => (direction === 'next' ? day > base : day >= base));
  if (before === undefined || after === undefined) return before ?? after ?? null;
  if (direction === 'last') return before;
  if (direction === 'next') return after;
  const nearest = after - base < base - before ? after : before;
  if (Math.abs(nearest - base) <= near) return nearest;
  const told = tense();
  if (told === null) return nearest;
  return told === 'past' ? before : after;
}

/** The year that the words just before named, where they speak of another time than the text's. */
export function lentYear({ memory, found, publication }: Case): number | null {
  if (memory.year === null || found.start - memory.year.at > LEND_YEAR) return null;
  if (publication === null) return memory.year.year;
  return civilDay(publication).year - memory.year.year > 1 ? memory.year.year : null;
}
