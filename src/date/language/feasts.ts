/** Feasts on a fixed day of the year, folded: [month, day]. */
export const FIXED_FEASTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["jour de l'an", [1, 1]],
  ['nouvel an', [1, 1]],
  ['epiphanie', [1, 6]],
  ['chandeleur', [2, 2]],
  ['saint-valentin', [2, 14]],
  ['1er-mai', [5, 1]],
  ['1er mai', [5, 1]],
  ['8-mai', [5, 8]],
  ['fete du travail', [5, 1]],
  ['fete de la musique', [6, 21]],
  ['saint-jean', [6, 24]],
  ['14-juillet', [7, 14]],
  ['fete nationale', [7, 14]],
  ['assomption', [8, 15]],
  ['toussaint', [11, 1]],
  ['11-novembre', [11, 11]],
  ['armistice', [11, 11]],
  ['saint-nicolas', [12, 6]],
  ['reveillon de noel', [12, 24]],
  ['veille de noel', [12, 24]],
  ['noel', [12, 25]],
  ['lendemain de noel', [12, 26]],
  ["veille du jour de l'an", [12, 31]],
  ['saint-sylvestre', [12, 31]],
  ['reveillon du nouvel an', [12, 31]],
] as const);

/** Feasts that move with Easter: days after Easter Sunday. */
export const MOVING_FEASTS: ReadonlyMap<string, number> = new Map([
  ['mardi gras', -47],
  ['mercredi des cendres', -46],
  ['rameaux', -7],
  ['vendredi saint', -2],
  ['paques', 0],
  ['lundi de paques', 1],
  ['ascension', 39],
  ['pentecote', 49],
  ['lundi de pentecote', 50],
]);

/**
 * Days that became names: written with a hyphen and a capital, or after « attentats », « attaques »,
 * they mean one day of one year. Kept to those that the French press uses without a year.
 */
export const NAMED_DAYS: ReadonlyMap<string, string> = new Map([
  ['11-septembre', '2001-09-11'],
  ['13-novembre', '2015-11-13'],
  ['18-juin', '1940-06-18'],
  ['6-juin', '1944-06-06'],
]);
