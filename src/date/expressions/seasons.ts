import { ORDINALS } from '../language/numbers.ts';
import { SEASONS } from '../language/words.ts';
import { DIRECTION, directionOf } from './dates.ts';
import type { Meaning } from './meaning.ts';
import { pattern, S, SEASON, YEAR } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Seasons, quarters and half-years. */

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

export const SEASON_RULES: readonly Rule[] = [
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
