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
