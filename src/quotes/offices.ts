import { fold } from '../text/fold.ts';
import type { Item } from './items.ts';
import { nationality } from './lexicon/nationalities.ts';
import { SAME_OFFICE } from './lexicon/roles.ts';
import { DETERMINERS, PREPOSITIONS } from './lexicon/words.ts';

/** « porte-parole du président russe » has the words `président`, `russe`; « du Kremlin » the name `kremlin`. */
export interface Office {
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** The words and names that tell one office from another; articles and prepositions are left out. */
export function officeOf(text: string, items: readonly Item[]): Office {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const item of items) {
    const named = item.kind === 'mention' || item.capital;
    const parts = named ? fold(text.slice(item.start, item.end)).split(/[^a-z0-9]+/) : [item.low];
    for (const part of parts.filter(tells)) (named ? names : words).add(part);
  }
  return { words, names };
}

/** « le chef de la diplomatie » is the minister of foreign affairs. */
export function byItsTitle(noun: string, office: Office): readonly [noun: string, Office] {
  if (!/^(?:chef|cheffe|patron|patronne)$/.test(noun) || !office.words.has('diplomatie'))
    return [noun, office];
  const words = [...office.words].filter((word) => word !== 'diplomatie');
  const names = new Set([...office.names, 'affaires']);
  return ['ministre', { words: new Set([...words, 'étrangères']), names }];
}

const tells = (word: string): boolean =>
  word.length > 2 &&
  !DETERMINERS.has(word) &&
  !PREPOSITIONS.has(word) &&
  !/^(?:les|the)$/.test(word);

/** How many words two offices have in common. */
export const inCommon = (wanted: ReadonlySet<string>, known: ReadonlySet<string>): number =>
  [...wanted].filter((word) => known.has(word)).length;

/** « le président russe » is not « le président américain », nor « le candidat d'En marche » that of the PS. */
export function differs(known: Office, wanted: Office): boolean {
  const shared = inCommon(wanted.names, known.names);
  if (wanted.names.size > 0 && known.names.size > 0 && 2 * shared <= wanted.names.size) return true;
  const here = countries(wanted);
  const there = countries(known);
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}

/** « son patron », « leur avocat »: never the one who is spoken of. */
export const POSSESSIVE = /^(?:son|sa|leur)$/;

/** Whose an office is, where only « son », « sa » or « leur » says it: like no name. */
export const ANOTHER_S = '?';

/** The countries that an office names. */
export const countries = ({ words }: Office): string[] =>
  [...words].map(nationality).filter((name) => name !== undefined);

/** Offices that nobody holds beside another. */
export const BENCH = new Set(['juge', 'magistrat', 'magistrate', 'procureur', 'procureure']);

/** Whether two nouns may name one office. */
export const isSameOffice = (head: string, role: string): boolean =>
  role === head ||
  SAME_OFFICE.get(head)?.includes(role) === true ||
  SAME_OFFICE.get(role)?.includes(head) === true;
