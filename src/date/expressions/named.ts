import { dayNumber, easter, isoDay } from '../calendar.ts';
import { FIXED_FEASTS, MOVING_FEASTS, NAMED_DAYS } from '../language/feasts.ts';
import { REPUBLICAN_MONTHS, REPUBLICAN_YEARS } from '../language/words.ts';
import { fixedDay } from './dates.ts';
import type { Meaning } from './meaning.ts';
import { pattern, S, YEAR } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Feasts, days that became names, and the Republican calendar. */

const FEAST = `(?<feast>${[...FIXED_FEASTS.keys(), ...MOVING_FEASTS.keys()]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|')})`;

const firstWords = (names: Iterable<string>): string[] => [
  ...new Set(
    [...names].map((name) => (/^\d/.test(name) ? '#' : (/^\p{L}+/u.exec(name)?.[0] ?? ''))),
  ),
];

const ROMAN_YEARS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv'.split(' ');

/** First day of a Republican year I–XIV, as a day number; the months have 30 days. */
function republicanNewYear(year: number): number | null {
  const day = REPUBLICAN_YEARS[year - 1];
  return day === undefined ? null : dayNumber(1791 + year, 9, day);
}

function republicanYear(numeral: string): Meaning | null {
  const year = ROMAN_YEARS.indexOf(numeral) + 1;
  const first = republicanNewYear(year);
  const next = republicanNewYear(year + 1) ?? dayNumber(1792 + year, 9, 23);
  if (first === null || next === null) return null;
  return { type: 'fixed', edtf: `${isoDay(first)}/${isoDay(next - 1)}` };
}

function feastOfYear(feast: string, year: number): Meaning | null {
  const fixed = FIXED_FEASTS.get(feast);
  if (fixed !== undefined) return fixedDay(year, fixed[0], fixed[1]);
  const sunday = easter(year);
  const offset = MOVING_FEASTS.get(feast);
  if (sunday === null || offset === undefined) return null;
  return { type: 'fixed', edtf: isoDay(sunday + offset) };
}

/** « la fête nationale » is a day; « l'armistice » alone is more often the event of 1918 or 1940. */
const isFeast = (feast: string, written: string, before: string): boolean => {
  if (/^\d/.test(feast)) return true;
  if (
    feast === 'armistice' ||
    feast === 'ascension' ||
    feast === 'assomption' ||
    feast === 'rameaux'
  )
    return /^\p{Lu}/u.test(written) && /\b(?:l'|de l'|jeudi de l'|les )$/.test(before);
  if (
    /^(?:jour|fete|nouvel|reveillon|mardi|mercredi|vendredi|lundi|chandeleur|epiphanie)/.test(feast)
  )
    return true;
  return /^\p{Lu}/u.test(written);
};

export const NAMED_RULES: readonly Rule[] = [
  {
    // « 18 brumaire an VIII »
    name: 'republican-day',
    starts: ['#'],
    pattern: pattern(
      `(?<day>[12]?\\d|30)${S}(?<month>${REPUBLICAN_MONTHS.join('|')})${S}(?:de${S}l')?an${S}(?<year>[ivx]+)`,
    ),
    read: ({ day = '', month = '', year = '' }) => {
      const first = republicanNewYear(ROMAN_YEARS.indexOf(year) + 1);
      if (first === null || day === '0') return null;
      const days = REPUBLICAN_MONTHS.indexOf(month) * 30 + Number(day) - 1;
      return { type: 'fixed', edtf: isoDay(first + days) };
    },
  },
  {
    // « an VIII », « l'an II »
    name: 'republican-year',
    starts: ['an'],
    pattern: pattern(`an${S}(?<year>[ivx]+)`),
    read: ({ year = '' }, { written }) => (/[IVX]$/.test(written) ? republicanYear(year) : null),
  },
  {
    // « le 11-Septembre », « attentats du 11 septembre »
    name: 'named-day',
    starts: ['#'],
    pattern: pattern(`(?<name>11[- ]septembre|13[- ]novembre|18-juin|6-juin)`),
    read: ({ name = '' }, { before, written, after }) => {
      const named =
        /-\p{Lu}/u.test(written) ||
        /\b(?:attentats?|attaques?)\s(?:terroristes\s)?du\s$/.test(before);
      if (!named || new RegExp(`^\\s${YEAR}|^\\sdernier`).test(after)) return null;
      const edtf = NAMED_DAYS.get(name.replace(' ', '-'));
      return edtf === undefined ? null : { type: 'fixed', edtf };
    },
  },
  {
    // « Noël 2016 », « lundi de Pâques 2017 », « 14-Juillet 2016 »
    name: 'feast-year',
    starts: firstWords([...FIXED_FEASTS.keys(), ...MOVING_FEASTS.keys()]),
    pattern: pattern(`${FEAST}${S}(?<year>${YEAR})`),
    read: ({ feast = '', year = '' }) => feastOfYear(feast, Number(year)),
  },
  {
    // « à Noël », « le 14-Juillet », « le lundi de Pâques »
    name: 'feast',
    starts: firstWords([...FIXED_FEASTS.keys(), ...MOVING_FEASTS.keys()]),
    pattern: pattern(FEAST),
    read: ({ feast = '' }, { before, written }) => {
      if (!isFeast(feast, written, before)) return null;
      const fixed = FIXED_FEASTS.get(feast);
      if (fixed !== undefined) return { type: 'day-of-year', month: fixed[0], day: fixed[1] };
      return { type: 'easter', offset: MOVING_FEASTS.get(feast) ?? 0 };
    },
  },
];
