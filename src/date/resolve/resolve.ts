import type { DayNumber } from '../calendar.ts';
import type { Found, Meaning } from '../expressions/meaning.ts';
import { dayOfMonth, dayOfYear, easterDay, sameDay, weekday } from './days.ts';
import { type Case, EMPTY, NEAR_TEXT, NOTHING, type Resolved, remember } from './memory.ts';
import { partOfYear, shift } from './periods.ts';
import { type Tense, tenseAt } from './tense.ts';

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
  let memory = EMPTY;
  const resolved = expressions.map((found) => {
    const last = memory.day?.at ?? found.start;
    const value = resolve(found.meaning, {
      found,
      publication,
      memory,
      tense: () => forced(prose, found) ?? tenseAt(prose, found),
      head: prose.slice(Math.max(0, found.start - 16), found.start),
      after: prose.slice(found.end, found.end + 30),
      between: prose.slice(last, Math.min(found.start, last + NEAR_TEXT)),
    });
    memory = remember(memory, found, value, prose);
    return value;
  });
  return resolved.map((value, at) => hourBeforeDay(prose, expressions, resolved, at) ?? value);
}

/** « depuis juillet » looks back, « d'ici juillet » and « pour juillet », « renvoyé à lundi » ahead, whatever the verb. */
function forced(prose: string, { start, meaning }: Found): Tense {
  const head = prose.slice(Math.max(0, start - 16), start);
  if (meaning.type === 'weekday' && /(?<!\p{L})à\s$/u.test(head)) return 'future';
  if (/\bdepuis\s(?:le\s|l'|fin\s|debut\s)?$/.test(head)) return 'past';
  return /\b(?:d'ici|pour)\s(?:le\s|l'|à\s|au\s|fin\s)?$/.test(head) ? 'future' : null;
}

function resolve(meaning: Meaning, context: Case): Resolved {
  switch (meaning.type) {
    case 'fixed':
      return { edtf: meaning.edtf };
    case 'day-of-year':
      return dayOfYear(meaning, context);
    case 'easter':
      return easterDay(meaning, context);
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

/** « Vers 8h30 ce mardi 16 août »: the day stands right behind the hour. */
function hourBeforeDay(
  prose: string,
  expressions: readonly Found[],
  resolved: readonly Resolved[],
  at: number,
): Resolved | null {
  const [hour, next] = [expressions[at], expressions[at + 1]];
  if (hour?.meaning.type !== 'same-day' || next === undefined) return null;
  const day = resolved[at + 1];
  const between = prose.slice(hour.end, next.start);
  // « … le 4 mars, à 22h30. Le 30 juin, … »
  const adjoining = /^[^.!?]{0,5}$/.test(between) && next.meaning.type !== 'same-day';
  return adjoining && day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day.edtf ?? '') ? day : null;
}
