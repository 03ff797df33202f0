import { type DayNumber, parseDay } from '../calendar.ts';
import type { Found, Meaning } from '../expressions/meaning.ts';
import type { Tense } from './tense.ts';

/** A value, and from what it was computed. */
export interface Resolved {
  readonly edtf: string | null;
  readonly anchor?: 'publication' | 'previous';
}

export const NOTHING: Resolved = { edtf: null };
export const fromPublication = (edtf: string): Resolved => ({ edtf, anchor: 'publication' });
export const fromPrevious = (edtf: string): Resolved => ({ edtf, anchor: 'previous' });

/** What has been read so far: the last value, the last day, the year that frames the passage. */
export interface Memory {
  readonly value: { readonly edtf: string; readonly at: number } | null;
  readonly day: { readonly day: DayNumber; readonly at: number } | null;
  readonly year: { readonly year: number; readonly at: number } | null;
}

export const EMPTY: Memory = { value: null, day: null, year: null };

/** One expression with all that may settle it. */
export interface Case {
  readonly found: Found;
  readonly publication: DayNumber | null;
  readonly memory: Memory;
  readonly tense: () => Tense;
  /** Up to 16 characters before it. */
  readonly head: string;
  /** Up to 30 characters behind it. */
  readonly after: string;
  /** What stands between the last day and this expression, at most `NEAR_TEXT` characters. */
  readonly between: string;
}

export type MeaningOf<Type extends Meaning['type']> = Extract<Meaning, { type: Type }>;

/** How near (UTF-16 units) an expression must stand to speak of the day named before it. */
export const NEAR_TEXT = 600;

/** What is known after one more expression. */
export function remember(memory: Memory, found: Found, resolved: Resolved, prose: string): Memory {
  const { edtf } = resolved;
  if (edtf === null || found.meaning.type === 'same-day') return memory;
  const day = isReference(found, prose) ? null : parseDay(edtf);
  return {
    value: { edtf, at: found.end },
    day: day === null ? memory.day : { day, at: found.end },
    year: resolved.anchor === 'publication' ? null : (frameOf(found, prose) ?? memory.year),
  };
}

/** « quinze ans après le 11 septembre 2001 », « le 11-Septembre »: a landmark, « née le 3 mars 1950 » a birth: not the day told of. */
const isReference = ({ rule, start }: Found, prose: string): boolean =>
  rule === 'named-day' ||
  /(?:(?:ans|mois|semaines|jours)\s(?:apres|avant)|\bn[eé]e?s?)\sle\s$/.test(
    prose.slice(Math.max(0, start - 30), start),
  );

/** A date with its year in words frames what follows; a year alone only at the head of its sentence. */
function frameOf(found: Found, prose: string): Memory['year'] {
  if (isReference(found, prose)) return null;
  const { meaning, start, end } = found;
  if (meaning.type !== 'fixed' || !/^\d{4}(?:-\d\d){0,2}$/.test(meaning.edtf)) return null;
  const head = prose.slice(Math.max(0, start - 12), start);
  const frames = meaning.edtf.length > 4 || /(?:^|[.!?»\n]\s*)(?:en|des|depuis)\s$/.test(head);
  return frames ? { year: Number(meaning.edtf.slice(0, 4)), at: end } : null;
}
