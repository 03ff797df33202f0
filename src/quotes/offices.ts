import { fold } from '../text/fold.ts';
import type { Item } from './items.ts';
import { nationality } from './lexicon/nationalities.ts';
import { HEAD_OF_STATE, SAME_OFFICE } from './lexicon/roles.ts';
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
    // « PS », « EI »: two letters are a name, and no other word
    const shortest = named ? 2 : 3;
    const told = parts.filter((part) => part.length >= shortest && tells(part));
    for (const part of told) (named ? names : words).add(part);
  }
  return { words, names };
}

/** An office that has more than one title: the nouns and the words that make one, and the office that it is. */
interface Title {
  readonly nouns: RegExp;
  readonly words: RegExp;
  readonly noun: string;
  readonly office?: { readonly words: readonly string[]; readonly names?: readonly string[] };
}

const TITLES: readonly Title[] = [
  {
    nouns: /^(?:chef|cheffe|patron|patronne)$/,
    words: /^diplomatie$/,
    noun: 'ministre',
    office: { words: ['étrangères'], names: ['affaires'] },
  },
  { nouns: /^chef(?:fe)?$/, words: /^(?:[ée]tat|ex[ée]cutif)$/, noun: HEAD_OF_STATE },
  { nouns: /^(?:locataire|maître)$/, words: /^(?:elysee|kremlin|blanche)$/, noun: HEAD_OF_STATE },
  {
    nouns: /^chef(?:fe)?$/,
    words: /^gouvernement$/,
    noun: 'premier',
    office: { words: ['ministre'] },
  },
  { nouns: /^locataire$/, words: /^matignon$/, noun: 'premier', office: { words: ['ministre'] } },
  { nouns: /^ministre$/, words: /^première$/, noun: 'premier', office: { words: ['ministre'] } },
  { nouns: /^représentante?$/, words: /^[ée]tat$/, noun: 'préfet' },
];

/** The office that a title means: « le chef de la diplomatie » is the minister of foreign affairs, « le locataire de Matignon » the prime minister. */
export function byItsTitle(noun: string, office: Office): readonly [noun: string, Office] {
  const title = TITLES.find(
    ({ nouns, words }) =>
      nouns.test(noun) && [...office.words, ...office.names].some((word) => words.test(word)),
  );
  if (title === undefined) return [noun, office];
  const others = (set: ReadonlySet<string>) =>
    [...set].filter((word) => !title.words.test(word) && word !== 'maison');
  return [
    title.noun,
    {
      words: new Set([...others(office.words), ...(title.office?.words ?? [])]),
      names: new Set([...others(office.names), ...(title.office?.names ?? [])]),
    },
  ];
}

/** Whether a president is one of a country: of nothing else that the text says, were it a party or a region. */
export const isOfState = ({ words, names }: Office): boolean =>
  [...words].every((word) => word === 'république' || nationality(word) !== undefined) &&
  [...names].every((name) => name === 'republique');

const tells = (word: string): boolean =>
  !DETERMINERS.has(word) && !PREPOSITIONS.has(word) && !/^(?:l[ae]s?|the)$/.test(word);

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
export const EXCLUSIVE = new Set(
  'juge magistrat magistrate procureur procureure chancelier chancelière pape roi reine empereur'.split(
    ' ',
  ),
);

/** Whether two nouns may name one office. */
export const isSameOffice = (head: string, role: string): boolean =>
  role === head ||
  SAME_OFFICE.get(head)?.includes(role) === true ||
  SAME_OFFICE.get(role)?.includes(head) === true;
