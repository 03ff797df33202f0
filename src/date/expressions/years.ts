import { isoYear } from '../calendar.ts';
import { ORDINALS, SEASONS } from '../language/words.ts';
import { DIRECTION, directionOf } from './dates.ts';
import { type Meaning, NONE } from './meaning.ts';
import { pattern, S, SEASON, YEAR } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Years, and parts and groups of years. */

const YEAR_TAKERS =
  /(?:\b(?:en|depuis|des|debut|fin|mi|annees?|avant|apres|vers|jusqu'en|d'ici|ete|printemps|automne|hiver|entre|de|du|a|et|d|l|l'an|an|loi de|saison|edition|promotion|millesime|exercice)[\s-]|\b(?:d|l)'|[(,]\s?)$/;

/** A year outside living press memory needs a word that calls for a year: « en 1515 ». */
const isPlainYear = (year: number): boolean => year >= 1900 && year <= 2049;

/** « 2017 personnes », « 1 500 euros », « 2016 km/h »: a count, not a year. */
const COUNTED =
  /^\s?(?:%|‰|€|\$|(?:euros?|dollars?|francs?|millions?|milliards?|personnes?|habitants?|voix|kms?|km2|kilometres?|metres?|m|m2|kg|tonnes?|hectares?|ha|degres|points?|places?|exemplaires?|fois|ans|mois|jours|heures|victimes?|morts?|blesses|soldats?|hommes|femmes|enfants?|participants?|salaries|emplois|logements?|euro|eleves|electeurs|spectateurs|tours?|pages?|mots?|employes?|migrants?|refugies|manifestants?|policiers?|militaires?|hommes|postes?|litres?|kilos?|watts?|mw|gw)\b)/;

const isYear = (year: number, before: string, after: string): boolean => {
  if (/[\d.,/-]$|\bn[o°]\s?$|[$€£]\s?$|\d\s$/.test(before.replace(/(?:\w)[/-]$/, ''))) return false;
  if (/^(?:[.,]\d|\s\d{3}\b|[/-]\d)/.test(after) || COUNTED.test(after)) return false;
  return isPlainYear(year) || YEAR_TAKERS.test(before);
};

const seasonOf = (word: string | undefined): number => SEASONS.get(word ?? '') ?? 21;

/** « premier » → 1 … « dernier » → the last of `of`; `1er`, `2e` */
function rank(word: string, of: number): number {
  if (word.startsWith('dernier')) return of;
  return ORDINALS.get(word) ?? Number.parseInt(word, 10);
}

const PERIODS: Readonly<Record<string, { readonly code: number; readonly of: number }>> = {
  trimestre: { code: 33, of: 4 },
  semestre: { code: 40, of: 2 },
};

function partOfYear(words: string, period: string, year: string | undefined): Meaning | null {
  const kind = PERIODS[period];
  const number = kind === undefined ? 0 : rank(words, kind.of);
  if (kind === undefined || !(number >= 1 && number <= kind.of)) return null;
  const part = kind.code + number - 1;
  return year === undefined
    ? { type: 'part-of-year', part }
    : { type: 'fixed', edtf: `${year}-${part}` };
}

const RANK =
  '(?<rank>premiere?|deuxieme|seconde?|troisieme|quatrieme|dernier|[1-4][ ]?(?:er|e|eme|nd))';

/** Roman numerals of the centuries, folded. */
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(
  ' ',
);

const DECADE_WORDS: Readonly<Record<string, string>> = {
  vingt: '192',
  trente: '193',
  quarante: '194',
  cinquante: '195',
  soixante: '196',
  'soixante-dix': '197',
  'quatre-vingt': '198',
  'quatre-vingts': '198',
  'quatre-vingt-dix': '199',
};

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
    starts: ['#', 'mi', 'debut', 'fin', 'milieu', 'courant', 'annee'],
    pattern: pattern(
      `(?:mi-|(?:(?:debut|fin|milieu|courant)${S})?(?:de${S})?(?:l')?annee${S}|(?:debut|fin|courant|mi)${S}(?:de${S})?)?(?<year>${YEAR})(?<christ>${S}(?:av(?:ant|\\.)${S}j(?:esus|\\.)-c(?:hrist|\\.)))?`,
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
    read: ({ decade = '' }) => ({ type: 'fixed', edtf: `${DECADE_WORDS[decade] ?? '19X'}X` }),
  },
  {
    // « XIXe siècle », « 19e siècle », « XXI e siècle »
    name: 'century',
    starts: ['#', ...romans()],
    pattern: pattern(
      `(?<century>[ivx]+|\\d{1,2})[ ]?(?:e|ᵉ|eme|er)${S}siecle(?<christ>${S}av(?:ant|\\.)${S}j(?:esus|\\.))?`,
    ),
    read: ({ century = '', christ }) => {
      const number = /^\d/.test(century) ? Number(century) : ROMAN.indexOf(century) + 1;
      if (number < 1 || number > 21) return null;
      if (christ !== undefined) return NONE;
      return { type: 'fixed', edtf: `${String(number - 1).padStart(2, '0')}XX` };
    },
  },
  {
    // « printemps 2017 », « l'été de 2016 »
    name: 'season-year',
    starts: [...SEASONS.keys()],
    pattern: pattern(
      `(?<season>${SEASON})${S}(?:de${S}|de${S}l'annee${S})?(?<year>${YEAR})(?!-\\d)`,
    ),
    read: ({ season, year = '' }) => ({ type: 'fixed', edtf: `${year}-${seasonOf(season)}` }),
  },
  {
    // « l'été dernier », « cet hiver », « au printemps »; « été » alone is a participle
    name: 'season',
    starts: ['cet', 'ce', ...SEASONS.keys()],
    pattern: pattern(`(?:(?<this>cet|ce)${S})?(?<season>${SEASON})${DIRECTION}?`),
    read: (groups, { before }) => {
      const told = groups.this !== undefined || groups.direction !== undefined;
      if (
        !told &&
        !/(?:\b(?:l|d|jusqu'a l)'|\b(?:au|le|du|ce|fin|debut|un|en|mi-)\s?)$/.test(before)
      )
        return null;
      if (groups.season === 'ete' && !told && !/'$|\b(?:en|fin|debut)\s$/.test(before)) return null;
      return {
        type: 'part-of-year',
        part: seasonOf(groups.season),
        ...(groups.this === undefined ? {} : { direction: 'this' as const }),
        ...directionOf(groups.direction),
      };
    },
  },
  {
    // « premier trimestre 2017 », « 2e semestre », « dernier trimestre de 2016 »
    name: 'quarter',
    starts: [
      '#',
      'premier',
      'premiere',
      'deuxieme',
      'second',
      'seconde',
      'troisieme',
      'quatrieme',
      'dernier',
    ],
    pattern: pattern(
      `${RANK}${S}(?<period>trimestre|semestre)(?:${S}(?:de${S}(?:l'annee${S})?)?(?<year>${YEAR}))?`,
    ),
    read: ({ rank: words = '', period = '', year }) => partOfYear(words, period, year),
  },
  {
    // « 1T2017 », « 4T 2015 », « 2S16 »
    name: 'fiscal-quarter',
    starts: ['#'],
    pattern: pattern('(?<rank>[1-4])(?<period>[ts])[ ]?(?<year>20\\d\\d|\\d\\d)'),
    read: ({ rank: words = '', period, year = '' }) =>
      partOfYear(
        words,
        period === 't' ? 'trimestre' : 'semestre',
        year.length === 4 ? year : `20${year}`,
      ),
  },
  {
    // « T1 2017 », « S2 2016 »
    name: 'fiscal-quarter',
    starts: ['t1', 't2', 't3', 't4', 's1', 's2'],
    pattern: pattern(`(?<period>[ts])(?<rank>[1-4])${S}(?<year>20\\d\\d)`),
    read: ({ rank: words = '', period, year = '' }) =>
      partOfYear(words, period === 't' ? 'trimestre' : 'semestre', year),
  },
];

/** The first words that a century may have: `xix`, and glued `xixe`. */
function romans(): string[] {
  return ROMAN.flatMap((numeral) => [
    numeral,
    `${numeral}e`,
    `${numeral}ᵉ`,
    `${numeral}er`,
    `${numeral}eme`,
  ]);
}
