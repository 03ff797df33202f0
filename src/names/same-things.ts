import { COUNTRIES } from './data/countries.ts';
import { SAME_ORGANISATIONS, SAME_PLACES } from './data/same-things.ts';
import { nameWords } from './words.ts';

/** `La France insoumise` and `France insoumise`, `l’ONU` and `ONU`: an article before the name is none of it. */
const ARTICLES: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l', 'the']);

function keyOf(name: string): string {
  const words = nameWords(name);
  return words.slice(words.length > 1 && ARTICLES.has(words[0] ?? '') ? 1 : 0).join(' ');
}

function lines(table: string): string[] {
  return table.trim().split('\n');
}

/** From each form to the first name of its line. */
function byForm(table: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of table) {
    const forms = line.split(',').map(keyOf);
    for (const form of forms) found.set(form, forms[0] ?? form);
  }
  return found;
}

function byAdjective(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of lines(COUNTRIES)) {
    const [names = '', adjectives = ''] = line.split('|');
    const country = keyOf(names.split(',')[0] ?? '');
    for (const adjective of adjectives.trim().split(' ')) {
      if (adjective !== '') found.set(keyOf(adjective), country);
    }
  }
  return found;
}

const COUNTRY_NAMES = byForm(lines(COUNTRIES).map((line) => line.split('|')[0] ?? ''));
const PLACE_NAMES = byForm(lines(SAME_PLACES));
const ORGANISATION_NAMES = byForm(lines(SAME_ORGANISATIONS));
const ADJECTIVES = byAdjective();

/** The first name of the line that lists this place (a folded key), or undefined. */
export const knownPlace = (name: string): string | undefined =>
  COUNTRY_NAMES.get(keyOf(name)) ?? PLACE_NAMES.get(keyOf(name));

/** The country that a name means (`Fédération de Russie` → `russie`), or undefined. */
export const knownCountry = (name: string): string | undefined => COUNTRY_NAMES.get(keyOf(name));

/** The first name of the line that lists this organisation, or undefined. */
export const knownOrganisation = (name: string): string | undefined =>
  ORGANISATION_NAMES.get(keyOf(name));

/** The country that an adjective stands for: `russe` → `russie`. The word is folded. */
export const countryOfAdjective = (word: string): string | undefined => ADJECTIVES.get(word);
