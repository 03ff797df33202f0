import { isoYear } from '../calendar.ts';
import { CENTURIES, COUNTED_NOUNS, DECADES } from '../language/numbers.ts';
import { NONE } from './meaning.ts';
import { pattern, S, YEAR } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Years, decades and centuries. */

const YEAR_TAKERS =
  /(?:\b(?:en|depuis|des|debut|fin|mi|annees?|avant|apres|vers|jusqu'en|d'ici|ete|printemps|automne|hiver|entre|de|du|a|et|d|l|l'an|an|loi de|saison|edition|promotion|millesime|exercice|horizon)[\s-]|\b(?:d|l)'|[(,]\s?)$/;

/** A year outside living press memory needs a word that calls for a year: « en 1515 ». */
const isPlainYear = (year: number): boolean => year >= 1900 && year <= 2049;

/** « 2017 personnes », « 1 500 euros », « 2016 km/h »: a count, not a year. */
const COUNTED = new RegExp(`^\\s?(?:[%‰€$]|(?:${COUNTED_NOUNS.join('|')})s?\\b)`);

/** « la chambre 1917 », « la porte 2012 »: a number on a door or a sheet. */
const NUMBERED =
  /\b(?:chambre|salle|porte|bureau|casier|dossier|numero|lot|vol|train|article|page|appartement)\s$/;

const isYear = (year: number, before: string, after: string): boolean => {
  if (/[\d.,/-]$|\bn[o°]\s?$|[$€£]\s?$|\d\s$/.test(before.replace(/(?:\w)[/-]$/, ''))) return false;
  if (/^(?:[.,]\d|\s\d{3}\b|[/-]\d)/.test(after) || COUNTED.test(after)) return false;
  if (NUMBERED.test(before)) return false;
  return isPlainYear(year) || YEAR_TAKERS.test(before);
};

/** The first words that a century may have: `xix`, and glued `xixe`. */
const CENTURY_STARTS = CENTURIES.flatMap((numeral) =>
  ['', 'e', 'ᵉ', 'er', 'eme'].map((ending) => `${numeral}${ending}`),
);

export const YEAR_RULES: readonly Rule[] = [
  {
    // « saison 2016-2017 », « 2016/17 »: one expression, its two ends
    name: 'year-range',
    starts: ['#'],
    pattern: pattern(`(?<from>${YEAR})[-/](?<to>${YEAR}|\\d\\d)(?![-/.]\\d)`),
    read: ({ from = '', to = '' }, { before }) => {
      const end = to.length === 4 ? to : `${from.slice(0, 2)}${to}`;
      if (/[\d/.-]$/.test(before) || Number(end) <= Number(from)) return null;
      return { type: 'fixed', edtf: `${from}/${end}` };
    },
  },
  {
    // « 2017 », « fin 2016 », « mi-2017 », « année 2015 »
    name: 'year',
    starts: ['#', 'mi', 'debut', 'fin', 'milieu', 'courant', 'meme', 'annee'],
    pattern: pattern(
      `(?:mi-|(?:(?:debut|fin|milieu|courant)${S})?(?:de${S}|d')?(?:l'|meme${S})?annee${S}|(?:debut|fin|courant|mi)${S}(?:de${S})?)?(?<year>${YEAR})(?<christ>${S}(?:av(?:ant|\\.)${S}j(?:esus|\\.)-c(?:hrist|\\.)))?`,
    ),
    read: ({ year = '', christ }, { before, after, written }) => {
      if (christ !== undefined) return { type: 'fixed', edtf: isoYear(1 - Number(year)) };
      const called = /^\p{L}/u.test(written);
      if (!called && !isYear(Number(year), before, after)) return null;
      const decade = /\bannees\s\d{4}(?:,\s|\s(?:et|ou|a)\s)$/.test(before) && year.endsWith('0');
      return { type: 'fixed', edtf: decade ? `${year.slice(0, 3)}X` : year };
    },
  },
  {
    // « en 98 », « depuis 97, », « Mai 68 »: two digits, of the last century
    name: 'short-year',
    starts: ['#'],
    pattern: pattern(`'?(?<year>[4-9]\\d)`),
    read: ({ year = '' }, { before, after }) => {
      if (/\bannees\s\d\d(?:,\s|\s(?:et|ou|a)\s)$/.test(before) && year.endsWith('0'))
        return { type: 'fixed', edtf: `19${year.slice(0, 1)}X` };
      if (!/\b(?:en|depuis|fin|debut|annee|saison|ete|automne|hiver|printemps)\s$/.test(before))
        return null;
      if (
        !/^(?:\s*$|[,.;:)](?!\d)|\s(?:et|ou|pour|par|avec|dans|sur|avant|apres|lors|quand|il|elle|le|la|les|un|une|a)\s)/.test(
          after,
        )
      )
        return null;
      return { type: 'fixed', edtf: `19${year}` };
    },
  },
  {
    // « 52 avant J.-C. »
    name: 'year-before-christ',
    starts: ['#'],
    pattern: /(?<year>\d{1,3})\s(?:av(?:ant|\.)\s?j(?:esus|\.)-c(?:hrist\b|\.))/uy,
    read: ({ year = '' }) => ({ type: 'fixed', edtf: isoYear(1 - Number(year)) }),
  },
  {
    // « années 1980 », « années 80 », « décennie 1990 »
    name: 'decade',
    starts: ['annees', 'decennie'],
    pattern: pattern(`(?:annees|decennie)${S}(?<decade>1[5-9]\\d0|20\\d0|[1-9]0)`),
    read: ({ decade = '' }) => {
      const full = decade.length === 4 ? decade : `19${decade}`;
      return { type: 'fixed', edtf: `${full.slice(0, 3)}X` };
    },
  },
  {
    // « années trente », « années quatre-vingt-dix », « années folles » is left alone
    name: 'decade',
    starts: ['annees'],
    pattern: pattern(
      `annees${S}(?<decade>vingt|trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingt(?:-dix|s)?)`,
    ),
    read: ({ decade = '' }) => ({ type: 'fixed', edtf: `${DECADES.get(decade) ?? '19X'}X` }),
  },
  {
    // « XIXe siècle », « 19e siècle », « XXI e siècle »
    name: 'century',
    starts: ['#', ...CENTURY_STARTS],
    pattern: pattern(
      `(?<century>[ivx]+|\\d{1,2})[ ]?(?:e|ᵉ|eme|er)${S}siecle(?<christ>${S}av(?:ant|\\.)${S}j(?:esus|\\.))?`,
    ),
    read: ({ century = '', christ }) => {
      const number = /^\d/.test(century) ? Number(century) : CENTURIES.indexOf(century) + 1;
      if (number < 1 || number > 21) return null;
      if (christ !== undefined) return NONE;
      return { type: 'fixed', edtf: `${String(number - 1).padStart(2, '0')}XX` };
    },
  },
];
