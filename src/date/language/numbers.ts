/** Numbers in words and what they count, folded. */

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

/** Ordinal words that count quarters, both genders. */
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

/** Decades of the twentieth century in words, with the first three digits of their years. */
export const DECADES: ReadonlyMap<string, string> = new Map([
  ['vingt', '192'],
  ['trente', '193'],
  ['quarante', '194'],
  ['cinquante', '195'],
  ['soixante', '196'],
  ['soixante-dix', '197'],
  ['quatre-vingt', '198'],
  ['quatre-vingts', '198'],
  ['quatre-vingt-dix', '199'],
]);

/** Roman numerals of the centuries in order, from the first. */
export const CENTURIES: readonly string[] =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'.split(' ');

/** Nouns, in the singular, that make a number of four digits before them a count and not a year. */
export const COUNTED_NOUNS: readonly string[] =
  'euro dollar franc million milliard personne habitant voix km km2 kilometre metre m m2 kg tonne hectare ha degre point place exemplaire fois an mois jour heure victime mort blesse soldat homme femme enfant participant salarie emploi logement eleve electeur spectateur tour page mot employe membre migrant refugie manifestant policier militaire poste litre kilo watt mw gw'.split(
    ' ',
  );
