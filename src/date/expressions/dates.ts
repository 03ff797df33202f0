import { dayNumber, isoDay } from '../calendar.ts';
import { MONTHS, WEEKDAYS } from '../language/words.ts';
import type { Direction, From, Meaning } from './meaning.ts';
import { DAY, dayOf, gluedPattern, MONTH, pattern, runsOn, S, WEEKDAY, YEAR } from './patterns.ts';
import type { Groups, Rule } from './rule.ts';

/** Days named on the calendar, with or without their year. */

const DAY_OR_WEEKDAY = ['#', 'ce', 'premier', ...WEEKDAYS.keys()];

/** « mardi 3 », « mardi, 3 », « 3 »; `3e` and `3 000` are no days. */
const NAMED_DAY = `(?:(?:ce${S})?(?<weekday>${WEEKDAY}),?${S})?(?<day>${DAY})`;

/** « dernier », « prochain », « suivant », « de cette année »… behind a name. */
export const DIRECTION = `(?:${S}(?<direction>(?:derniere?|passee?|prochaine?|suivante?|precedente?)s?))`;

/** What a word of direction means: which way, and from where. */
export function directionOf(word: string | undefined): {
  readonly direction?: Direction;
  readonly from?: From;
} {
  if (word === undefined) return {};
  if (/^(dernier|passe)/.test(word)) return { direction: 'last' };
  if (word.startsWith('prochain')) return { direction: 'next' };
  return { direction: word.startsWith('suivant') ? 'next' : 'last', from: 'previous' };
}

/** A day of a known year; null where the calendar has no such day. */
export function fixedDay(year: number, month: number, day: number): Meaning | null {
  const number = dayNumber(year, month, day);
  return number === null ? null : { type: 'fixed', edtf: isoDay(number) };
}

/** `17` → 2017, `68` → 1968: two digits mean the last hundred years before 2030. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

/** The month (1–12) of a match, 0 where there is none. */
export const monthOf = (groups: Groups): number =>
  MONTHS.get((groups.month ?? '').replace('.', '')) ?? 0;

function dayOfYear(groups: Groups): Meaning | null {
  const [day, weekday] = [dayOf(groups.day ?? ''), WEEKDAYS.get(groups.weekday ?? '')];
  if (dayNumber(2000, monthOf(groups), day) === null) return null;
  return {
    type: 'day-of-year',
    month: monthOf(groups),
    day,
    ...(weekday === undefined ? {} : { weekday }),
    ...directionOf(groups.direction),
  };
}

/** A day with the month and, where there is one, the year that its sentence names for it. */
function dayWithYear(groups: Groups): Meaning | null {
  const year = groups.year;
  if (year === undefined) return dayOfYear(groups);
  return fixedDay(Number(year), monthOf(groups), dayOf(groups.day ?? ''));
}

export const DATE_RULES: readonly Rule[] = [
  {
    // 2017-05-16, 2017-05-16T18:20
    name: 'iso-date',
    starts: ['#'],
    pattern: pattern(
      '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:t\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:z|[+-]\\d\\d:?\\d\\d)?)?',
    ),
    read: (groups) => fixedDay(Number(groups.year), Number(groups.month), Number(groups.day)),
  },
  {
    // 13/07/2018, 13.07.18, 13-07-2018
    name: 'numeric-date',
    starts: ['#', ...WEEKDAYS.keys()],
    pattern: gluedPattern(
      `(?:${WEEKDAY}${S})?(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)(?![/.-]\\d)`,
    ),
    read: ({ day = '', month = '', year = '' }, around) =>
      /[\d/.-]$/.test(around.before) || runsOn(around)
        ? null
        : fixedDay(fullYear(year), Number(month), Number(day)),
  },
  {
    // « le 13/07 »
    name: 'numeric-day',
    starts: ['#'],
    pattern: pattern('(?<day>\\d{1,2})/(?<month>\\d{1,2})(?!/)'),
    read: ({ day = '', month = '' }, { before }) => {
      if (!/(?:^|\s)(?:le|du|au|des le)\s$/.test(before)) return null;
      if (dayNumber(2000, Number(month), Number(day)) === null) return null;
      return { type: 'day-of-year', month: Number(month), day: Number(day) };
    },
  },
  {
    // « 3 mars 2017 », « mardi 1er mai 2017 », « 3 mars 17 » is left to `day-month`
    name: 'full-date',
    starts: DAY_OR_WEEKDAY,
    pattern: gluedPattern(
      `${NAMED_DAY}${S}(?<month>${MONTH}),?${S}(?:de${S}l'annee${S})?(?<year>${YEAR})`,
    ),
    read: (groups, around) => (runsOn(around) ? null : dayWithYear(groups)),
  },
  {
    // « février 14, 2017 », as sites made with foreign programs print it
    name: 'full-date',
    starts: [...MONTHS.keys()],
    pattern: gluedPattern(`(?<month>${MONTH})${S}(?<day>\\d{1,2}),${S}(?<year>${YEAR})`),
    read: (groups, around) => (runsOn(around) ? null : dayWithYear(groups)),
  },
  {
    // the « 28 février » of « du 28 février au 3 mars 2018 »
    name: 'day-of-range',
    starts: DAY_OR_WEEKDAY,
    pattern: pattern(
      `${NAMED_DAY}${S}(?<month>${MONTH})(?=${S}(?:au|et${S}le|et)${S}(?:(?:${WEEKDAY})${S})?${DAY}${S}${MONTH}${S}(?<year>${YEAR})\\b)`,
    ),
    read: dayWithYear,
  },
  {
    // « 5 août », « mardi 5 août », « 5 août dernier »
    name: 'day-month',
    starts: DAY_OR_WEEKDAY,
    pattern: pattern(`${NAMED_DAY}${S}(?<month>${MONTH})${DIRECTION}?`),
    read: dayOfYear,
  },
  {
    // the « 3 » of « du 3 au 5 mai 2017 », « 3, 4 et 5 mai », « 3-5 mai »
    name: 'day-of-range',
    starts: DAY_OR_WEEKDAY,
    pattern: pattern(
      `${NAMED_DAY}(?=(?:,?${S}(?:au|et|ou|a|jusqu'au)${S}(?:le${S})?|-|/|,${S})(?:(?:${WEEKDAY})${S})?(?:${DAY}(?:,${S}|${S}et${S}|${S}au${S})){0,3}${DAY}${S}(?<month>${MONTH})\\b(?:${S}(?<year>${YEAR})\\b)?)`,
    ),
    read: dayWithYear,
  },
  {
    // « mardi 12 », « mardi 12 au soir »; not « mardi 12 personnes »
    name: 'weekday-number',
    starts: ['ce', ...WEEKDAYS.keys()],
    pattern: pattern(`(?:(?<this>ce)${S})?(?<weekday>${WEEKDAY})${S}(?<day>${DAY})`),
    read: (groups, { before, after }) => {
      const framed =
        groups.this !== undefined ||
        /(?:^|\s)(?:le|ce|du|au|des)\s$/.test(before) ||
        /^(?:\s*$|\s*[,.;:)!?"»]|\s+(?:a|au|aux|en|dans|pour|sur|par|et|de|des|soir|matin|apres-midi|dernier|prochain)\s)/.test(
          after,
        );
      const weekday = WEEKDAYS.get(groups.weekday ?? '');
      if (!framed || weekday === undefined) return null;
      return { type: 'day-of-month', day: dayOf(groups.day ?? ''), weekday };
    },
  },
  {
    // « le 17 au soir », « du 12, »: a day whose month was named before; not « au 12, rue »
    name: 'day-alone',
    starts: ['#'],
    pattern: pattern(`(?<day>${DAY})`),
    read: (groups, { before, after }) => {
      if (!/(?:^|\s)(?:le|du|des le|jusqu'au)\s$/.test(before)) return null;
      if (
        !/^(?:\s(?:au\s(?:soir|matin)|dans\sla|et\sle\s\d)|[.;)]|,(?!\s?(?:\d|rue|avenue|bd|boulevard|place|quai|bis)))/.test(
          after,
        )
      )
        return null;
      return { type: 'day-of-month', day: dayOf(groups.day ?? '') };
    },
  },
  {
    // « 3 mars 98 »
    name: 'full-date',
    starts: DAY_OR_WEEKDAY,
    pattern: pattern(
      `${NAMED_DAY}${S}(?<month>${MONTH})${S}'?(?<year>[4-9]\\d)(?!${S}?(?:h|heures|%|euros|ans))`,
    ),
    read: (groups) => dayWithYear({ ...groups, year: `19${groups.year}` }),
  },
];
