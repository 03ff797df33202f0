/**
 * Words of French dates, folded (lower case, no accents), as the scanner sees them.
 * Abbreviations are those of the Lexique des règles typographiques en usage à l'Imprimerie nationale
 * and of agency copy.
 */

/** Month names and their abbreviations, with the number of the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['janvier', 1],
  ['janv', 1],
  ['fevrier', 2],
  ['fevr', 2],
  ['fev', 2],
  ['mars', 3],
  ['avril', 4],
  ['avr', 4],
  ['mai', 5],
  ['juin', 6],
  ['juillet', 7],
  ['juil', 7],
  ['aout', 8],
  ['septembre', 9],
  ['sept', 9],
  ['octobre', 10],
  ['oct', 10],
  ['novembre', 11],
  ['nov', 11],
  ['decembre', 12],
  ['dec', 12],
]);

/** Days of the week, 1 Monday … 7 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['lundi', 1],
  ['mardi', 2],
  ['mercredi', 3],
  ['jeudi', 4],
  ['vendredi', 5],
  ['samedi', 6],
  ['dimanche', 7],
]);

/** EDTF codes of the seasons. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['printemps', 21],
  ['ete', 22],
  ['automne', 23],
  ['hiver', 24],
]);

/** Months of the Republican calendar in order; the thirteenth holds the days that complete the year. */
export const REPUBLICAN_MONTHS: readonly string[] = [
  'vendemiaire',
  'brumaire',
  'frimaire',
  'nivose',
  'pluviose',
  'ventose',
  'germinal',
  'floreal',
  'prairial',
  'messidor',
  'thermidor',
  'fructidor',
  'sans-culottide',
];

/** Day of September on which each Republican year I–XIV began (1792–1805). */
export const REPUBLICAN_YEARS: readonly number[] = [
  22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23,
];

/** Units of time, in the plural too, with the size they count in. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['seconde', 'second'],
  ['secondes', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['heure', 'hour'],
  ['heures', 'hour'],
  ['jour', 'day'],
  ['jours', 'day'],
  ['journee', 'day'],
  ['journees', 'day'],
  ['nuit', 'day'],
  ['nuits', 'day'],
  ['semaine', 'week'],
  ['semaines', 'week'],
  ['week-end', 'weekend'],
  ['week-ends', 'weekend'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['mois', 'month'],
  ['trimestre', 'quarter'],
  ['trimestres', 'quarter'],
  ['semestre', 'half-year'],
  ['semestres', 'half-year'],
  ['an', 'year'],
  ['ans', 'year'],
  ['annee', 'year'],
  ['annees', 'year'],
  ['decennie', 'decade'],
  ['decennies', 'decade'],
  ['siecle', 'century'],
  ['siecles', 'century'],
]);

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century';

const SMALL =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  );

const TENS: readonly (readonly [string, number])[] = [
  ['dix', 10],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['soixante-dix', 70],
  ['septante', 70],
  ['quatre-vingt', 80],
  ['huitante', 80],
  ['quatre-vingt-dix', 90],
  ['nonante', 90],
  ['cent', 100],
];

/** Cardinal numbers in words, 0–100, joined by hyphens: `dix-huit`, `vingt-et-un`, `soixante-quinze`. */
export const NUMERALS: ReadonlyMap<string, number> = new Map(numerals());

function* numerals(): Generator<[string, number]> {
  yield* SMALL.map((word, value): [string, number] => [word, value]);
  yield ['une', 1];
  yield ['quatre-vingts', 80];
  for (const [ten, value] of TENS) {
    yield [ten, value];
    const units = ten.startsWith('soixante') || ten.startsWith('quatre-vingt') ? 16 : 9;
    if (ten === 'dix' || ten.endsWith('-dix')) {
      for (const unit of [7, 8, 9]) yield [`${ten}-${SMALL[unit]}`, value + unit];
      continue;
    }
    if (ten === 'cent') continue;
    yield [`${ten}-et-un`, value + 1];
    for (let unit = 1; unit <= units; unit += 1) yield [`${ten}-${SMALL[unit]}`, value + unit];
  }
  yield ['soixante-et-onze', 71];
}

/** Ordinal words up to twelfth, both genders. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['premier', 1],
  ['premiere', 1],
  ['deuxieme', 2],
  ['second', 2],
  ['seconde', 2],
  ['troisieme', 3],
  ['quatrieme', 4],
  ['dernier', 4],
]);
