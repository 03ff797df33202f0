/** Words that say what kind of thing a name names, folded: with or without them it is the same thing. Hand lists. */

/** « groupe État islamique » is « État islamique »; « parti » or « ministère » are not here: they carry the name. */
export const GENERIC_ORGANISATION: ReadonlySet<string> = new Set(
  `groupe organisation groupement societe compagnie entreprise firme association ong agence chaine radio television
  journal quotidien hebdomadaire magazine site reseau club equipe mouvement groupuscule milice jihadiste djihadiste
  terroriste islamiste`.split(/\s+/),
);

/** Legal forms at the end of a company's name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'sa sas sarl sasu inc incorporated corp corporation ltd limited plc gmbh ag nv bv spa llc co cie'.split(
    ' ',
  ),
);

/** « ville de Lyon » is « Lyon »; « région », « pays » or « province » are not here: a province is not the town it is named after. */
export const GENERIC_PLACE: ReadonlySet<string> = new Set(
  'ville village commune cite capitale localite bourgade'.split(' '),
);

/** Small words that a name has or has not. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'le la les l de du des d the of and et a au aux en'.split(' '),
);

/** `St-Étienne` is `Saint-Étienne`. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['mt', 'mont'],
  ['dept', 'departement'],
  ['univ', 'universite'],
  ['min', 'ministere'],
  ['&', 'et'],
]);
