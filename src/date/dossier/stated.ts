import { parseEdtf } from '../../edtf/parse.ts';
import type { StatedField } from '../../model/captured.ts';
import { fold } from '../../text/fold.ts';
import { dayNumber } from '../calendar.ts';
import { MONTHS } from '../language/words.ts';
import type { Reading, Sheet } from './reading.ts';

/**
 * Dates that the format states beside the text: metadata of a page, a feed's item, a column. Evidence
 * without a span: the value as it stands there is its text, where it stands its rule. The day is the one
 * written, in whatever time zone.
 */
export function statedDates({ stated }: Sheet, field: StatedField): Reading[] {
  return stated
    .filter((one) => one.field === field)
    .flatMap(({ value, where }): Reading[] => {
      const edtf = dayOf(value);
      if (edtf === null) return [];
      const evidence = [{ start: 0, end: 0, text: value, rule: where }];
      const weakness = `indiquée à côté du texte (${where})`;
      return [{ edtf, rule: where, basis: 'stated', evidence, weakness }];
    });
}

/** RFC 5322, as feeds and headers write months. */
const ENGLISH = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];

// `2017`, `2017-05`, `2017-05-16`, `2017-05-16T10:00:00+02:00`, `2017/05/16 10:00`
const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ].*)?$/;
// `20170516`, `20170516T101500Z`, `20170516101500`
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
// `16/05/2017`, `16.05.2017 10:15`: the day comes first, as in French
const FRENCH = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\D.*)?$/;
// `Tue, 16 May 2017 10:15:00 GMT`, `mardi 16 mai 2017 à 10 h 15`, `1er mai 2017`
const WORDS = /(?:^|\s)(\d{1,2})(?:er)?[ -]([a-z]{3,})\.?[ -](\d{4})(?!\d)/;

/**
 * A day, month or year as formats write it, in EDTF; null for what is none. EDTF itself is taken as it is.
 */
export function dayOf(value: string): string | null {
  const text = fold(value).replace(/\s+/g, ' ').trim().toUpperCase();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return calendarDay(Number(iso[1]), iso[2], iso[3]);
  const french = FRENCH.exec(text);
  if (french) return calendarDay(Number(french[3]), french[2], french[1]);
  const words = WORDS.exec(text.toLowerCase());
  if (words) return calendarDay(Number(words[3]), String(monthNumber(words[2] ?? '')), words[1]);
  return parseEdtf(value.trim()) === null ? null : value.trim();
}

const monthNumber = (name: string): number =>
  MONTHS.get(name) ?? ENGLISH.indexOf(name.slice(0, 3)) + 1;

/** `0000-00-00` and days that the calendar has not are no dates; nor are years without a press. */
function calendarDay(
  year: number,
  month: string | undefined,
  day: string | undefined,
): string | null {
  if (year < 1600 || year > 2100) return null;
  if (month === undefined) return String(year);
  if (dayNumber(year, Number(month), Number(day ?? 1)) === null) return null;
  const parts = [month, ...(day === undefined ? [] : [day])];
  return [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}
