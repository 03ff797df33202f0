import { NUMERALS } from '../language/numbers.ts';
import { MONTHS, SEASONS, UNITS, WEEKDAYS } from '../language/words.ts';
import type { Surroundings } from './rule.ts';

/** Fragments of the rules' patterns. They match folded text, so no accents and straight apostrophes. */

const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

/** White space inside an expression: a few blanks or one line break, never an empty line. */
export const S = '(?:[ \\t]{1,3}|[ \\t]?\\r?\\n[ \\t]?)';

/** Nothing that would make the expression part of a longer word or number follows. */
export const END = '(?![\\p{L}\\p{N}])';

/** Month names; an abbreviation may carry its stop: `févr.` */
const SHORT = new Set('mars avril mai juin aout'.split(' '));
const isWhole = (name: string): boolean => name.length > 5 || SHORT.has(name);
export const MONTH = `(?:${alternatives([...MONTHS.keys()].filter(isWhole))}|(?:${alternatives([...MONTHS.keys()].filter((name) => !isWhole(name)))})\\.?)`;
export const WEEKDAY = `(?:${alternatives(WEEKDAYS.keys())})`;
export const SEASON = `(?:${alternatives(SEASONS.keys())})`;
export const UNIT = `(?:${alternatives(UNITS.keys())})`;

/** A year between 1000 and 2199. */
export const YEAR = '(?:1\\d{3}|2[01]\\d{2})';

/** `1er`, `1 er`, `premier`, `3`, `03` */
export const DAY = `(?:1[ ]?er|premier|0?[1-9]|[12]\\d|3[01])`;

/** A number in words, joined by hyphens or blanks: `dix-huit`, `vingt et un`. */
export const NUMERAL = `(?:${alternatives([...NUMERALS.keys()].map((word) => word.replaceAll('-', '[- ]')))})`;

/** `18`, `dix-huit` */
export const COUNT = `(?:\\d{1,3}(?: \\d{3})+|\\d{1,4}|${NUMERAL})`;

/** « soir », « matin », « dans la soirée »: kept in the span, no matter for the value. */
export const PART_OF_DAY = `(?:${S}(?:(?:tres${S}|tot${S}|tard${S})?(?:(?:au${S}|dans${S}la${S}|en${S}(?:fin${S}de${S}|debut${S}de${S}|milieu${S}d[e'])?[ ]?)?(?:matin|matinee|midi|apres-midi|soir|soiree|nuit))))`;

/** First words of a count. */
export const COUNT_STARTS: readonly string[] = [
  '#',
  ...new Set([...NUMERALS.keys()].map((word) => word.split('-')[0] ?? word)),
];

/** The value of a count written in digits or words; undefined for `quelques`, `plusieurs`. */
export function countOf(words: string): number | undefined {
  if (/^\d[\d ]*$/.test(words)) return Number(words.replaceAll(' ', ''));
  return NUMERALS.get(words.trim().replace(/[\s-]+/g, '-'));
}

/** The value of a day written `1er`, `premier` or in digits. */
export const dayOf = (words: string): number =>
  words === 'premier' ? 1 : Number.parseInt(words, 10);

/** Builds a sticky pattern from fragments; it must end where a word ends. */
export const pattern = (source: string): RegExp => new RegExp(`${source}${END}`, 'uy');

/** The same for what ends in a year, to which a capture may have glued the next word: see `runsOn`. */
export const gluedPattern = (source: string): RegExp => new RegExp(`${source}(?!\\p{N})`, 'uy');

/** Whether a match goes on as one word: `2017e`, not « 14 février 2017Le conseiller ». */
export const runsOn = ({ following }: Surroundings): boolean => /^\p{Ll}/u.test(following);
