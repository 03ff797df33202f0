import { daysIn } from '../../edtf/parse.ts';
import { dayNumber, isoDay, isoMonth, weekdayOf } from '../calendar.ts';
import { MONTHS, WEEKDAYS } from '../language/words.ts';
import { DIRECTION, directionOf, monthOf } from './dates.ts';
import type { Meaning } from './meaning.ts';
import { MONTH, pattern, S, WEEKDAY, YEAR } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Months, with or without their year. */

const MONTH_STARTS = ['mi', 'debut', 'fin', 'milieu', 'courant', ...MONTHS.keys()];

/** « début », « fin du mois de », « courant »: kept in the span, the month is the value. */
const EDGE = `(?:(?:debut|fin|milieu|courant)${S}(?:du${S}mois${S})?(?:de${S}|d')?)`;

/** Which of its weekdays in a month; 0 is the last. */
const NTH: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['deuxieme', 2],
  ['second', 2],
  ['troisieme', 3],
  ['quatrieme', 4],
  ['dernier', 0],
]);

function nthWeekday(year: number, month: number, weekday: number, nth: number): Meaning | null {
  const first = dayNumber(year, month, 1);
  if (first === null) return null;
  const earliest = first + ((weekday - weekdayOf(first) + 7) % 7);
  const latest = earliest + 7 * Math.floor((daysIn(year, month) - 1 - (earliest - first)) / 7);
  return { type: 'fixed', edtf: isoDay(nth === 0 ? latest : earliest + 7 * (nth - 1)) };
}

export const MONTH_RULES: readonly Rule[] = [
  {
    // « deuxième dimanche de mai 2017 », « dernier lundi d'août 2016 »
    name: 'nth-weekday',
    starts: [...NTH.keys()],
    pattern: pattern(
      `(?<nth>${[...NTH.keys()].join('|')})${S}(?<weekday>${WEEKDAY})${S}(?:de${S}|du${S}mois${S}de${S}|d')(?<month>${MONTH})${S}(?<year>${YEAR})`,
    ),
    read: (groups) => {
      const weekday = WEEKDAYS.get(groups.weekday ?? '') ?? 1;
      return nthWeekday(
        Number(groups.year),
        monthOf(groups),
        weekday,
        NTH.get(groups.nth ?? '') ?? 1,
      );
    },
  },
  {
    // « mars 2017 », « mi-mars 2017 », « fin décembre de la même année » is left to `month`
    name: 'month-year',
    starts: MONTH_STARTS,
    pattern: pattern(
      `(?:mi-|${EDGE})?(?<month>${MONTH})${S}(?:de${S}l'annee${S})?(?<year>${YEAR})`,
    ),
    read: (groups) => ({ type: 'fixed', edtf: isoMonth(Number(groups.year), monthOf(groups)) }),
  },
  {
    // « mai 68 », « juin 97 »; not « mai 20 h »
    name: 'month-year',
    starts: MONTH_STARTS,
    pattern: pattern(
      `(?:mi-|${EDGE})?(?<month>${MONTH})${S}'?(?<year>[4-9]\\d)(?!${S}?(?:h|heures|%|euros|ans|personnes))`,
    ),
    read: (groups) => ({
      type: 'fixed',
      edtf: isoMonth(1900 + Number(groups.year), monthOf(groups)),
    }),
  },
  {
    // the « juin » of « de juin à septembre 2016 »
    name: 'month-of-range',
    starts: [...MONTHS.keys()],
    pattern: pattern(
      `(?<month>${MONTH})(?=(?:,${S}${MONTH})?${S}(?:a|et|ou)${S}(?:fin${S}|debut${S})?${MONTH}${S}(?<year>${YEAR})\\b)`,
    ),
    read: (groups) => ({ type: 'fixed', edtf: isoMonth(Number(groups.year), monthOf(groups)) }),
  },
  {
    // « en février », « fin décembre », « mi-mars », « juillet dernier »; not the first name « Avril », nor the planet
    name: 'month',
    starts: MONTH_STARTS,
    pattern: pattern(`(?:mi-|${EDGE})?(?<month>${MONTH})${DIRECTION}?`),
    read: (groups, { before, following, written }) => {
      const name = (groups.month ?? '').replace('.', '');
      const capital = /^\p{Lu}/u.test(written);
      if (capital && /^\s\p{Lu}/u.test(following)) return null;
      if (name.length < 5 && !['mars', 'mai', 'juin', 'aout'].includes(name)) return null;
      if (capital && !/(?:^|[.!?:\n"»]\s*|\b(?:en|de|depuis|d')\s?)$/.test(before)) return null;
      if (/\d\s$|\bpoissons?\sd'$/.test(before)) return null;
      return { type: 'part-of-year', part: monthOf(groups), ...directionOf(groups.direction) };
    },
  },
];
