/** Words about persons, folded. Hand list: the titles that French press puts before a name. */

/** Titles and functions that are not part of the name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `m mm mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle mr mrs ms miss dr drs docteur pr
  professeur me maitre mgr monseigneur sir lord lady dame general generale gal colonel lieutenant capitaine commandant
  amiral contre-amiral marechal sergent adjudant caporal major president presidente vice-president vice-presidente ministre premier premiere vice
  senateur senatrice depute deputee maire gouverneur chancelier chanceliere ambassadeur ambassadrice prince princesse
  duc duchesse comte comtesse roi reine empereur pape cardinal eveque archeveque abbe frere soeur pere imam cheikh
  sheikh ayatollah mollah rabbin procureur procureure juge secretaire directeur directrice porte-parole`.split(
    /\s+/,
  ),
);

/** Particles: they belong to the surname, and may be left out. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `de du des d la le les l van von der den ter ten zu zur af av da das do dos di del della dello degli e y
  al el as ar ad an az ben bin bint ibn bou mc mac o ap st ag ould`.split(/\s+/),
);

/** Particles that are no given name and no initial: a name that begins with one is a bare surname, « Le Drian ». */
export const SURE_PARTICLES: ReadonlySet<string> = new Set(
  'de du des la le les van von der den ter ten zu zur da das do dos di della dello degli bin bint ibn ag ould'.split(
    ' ',
  ),
);

/** Marks of generation: two that differ are two persons. The value is what the mark means. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'fils'],
  ['junior', 'fils'],
  ['fils', 'fils'],
  ['sr', 'pere'],
  ['senior', 'pere'],
  ['pere', 'pere'],
  ['cadet', 'cadet'],
  ['aine', 'aine'],
]);

/** Given names that come in two words without a hyphen: the second is not a surname. Frequent Iberian ones. */
export const DOUBLE_GIVEN: ReadonlySet<string> = new Set([
  'juan carlos',
  'juan manuel',
  'jose luis',
  'jose manuel',
  'jose maria',
  'jose antonio',
  'luis miguel',
  'luiz inacio',
  'miguel angel',
  'maria jose',
  'joao paulo',
  'abdel fattah',
  'abdel aziz',
]);
