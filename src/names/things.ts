import { acronymLetters, initialsOf, isAcronym } from './acronym.ts';
import { GENERIC_ORGANISATION, GENERIC_PLACE, LEGAL_FORMS } from './data/generic-words.ts';
import { placed } from './placed.ts';
import { knownOrganisation, knownPlace } from './same-things.ts';
import { soundAlike } from './sounds.ts';
import { parseThing, type ThingName } from './thing-name.ts';
import { firstVerdict, type Rule, type Verdict } from './verdict.ts';

type ThingRule = Rule<ThingName>;

/** « France 2 » and « France 3 », the 88th and the 89th, 2016 and 2017. */
const numbers: ThingRule = (a, b) => {
  if (a.numbers.join(' ') === b.numbers.join(' ')) return undefined;
  if (a.numbers.length > 0 && b.numbers.length > 0) {
    return { weight: 0.02, rule: 'numbers-differ', why: 'numéros différents' };
  }
  const bare = (name: ThingName) => name.core.filter((word) => !/^\d/.test(word)).join(' ');
  if (bare(a) !== bare(b)) return undefined;
  return { weight: 0.4, rule: 'number-missing', why: 'même nom, dont un seul porte un numéro' };
};

/** « Saint-Denis (Réunion) » and « Saint-Denis (Seine-Saint-Denis) ». */
const asides: ThingRule = (a, b) =>
  a.aside !== '' && b.aside !== '' && a.aside !== b.aside
    ? { weight: 0.05, rule: 'aside-differs', why: 'précisions différentes entre parenthèses' }
    : undefined;

/** « Valence » and « Valence (Espagne) »: brackets are written to tell a namesake apart. */
const asideMissing: ThingRule = (a, b) =>
  a.aside !== b.aside && a.core.join('') === b.core.join('')
    ? {
        weight: 0.8,
        rule: 'aside-missing',
        why: 'même nom, dont un seul porte une précision entre parenthèses',
      }
    : undefined;

const sameWords: ThingRule = (a, b) => {
  if (a.words.join('') === b.words.join('')) {
    return {
      weight: 0.99,
      rule: 'same-words',
      why: 'mêmes mots, aux accents, tirets et majuscules près',
    };
  }
  if (a.core.join('') !== b.core.join('')) return undefined;
  return {
    weight: 0.96,
    rule: 'small-words',
    why: 'mêmes mots, à un article ou une préposition près',
  };
};

const listedAs =
  (known: (name: string) => string | undefined, why: string): ThingRule =>
  (a, b) => {
    const [one, other] = [known(a.name), known(b.name)];
    if (one === undefined || other === undefined) return undefined;
    return one === other
      ? { weight: 0.97, rule: 'listed', why }
      : { weight: 0.01, rule: 'listed-apart', why: 'deux noms répertoriés comme distincts' };
  };

/** A name without the words of `dropped` that stand before the rest (`lead`) or after it. */
function without(name: ThingName, dropped: ReadonlySet<string>, lead: boolean): string {
  const words = lead ? [...name.core] : [...name.core].reverse();
  const from = words.findIndex((word) => !dropped.has(word));
  return words.slice(from === -1 ? words.length : from).join(' ');
}

const generic =
  (dropped: ReadonlySet<string>, lead: boolean, rule: string, why: string): ThingRule =>
  (a, b) => {
    const one = without(a, dropped, lead);
    return one !== '' && one === without(b, dropped, lead)
      ? { weight: 0.93, rule, why }
      : undefined;
  };

/** « ONU » and « Organisation des Nations unies »; two or three letters say little, and a listed acronym is taken. */
const acronym: ThingRule = (a, b) => {
  const [short, long] = isAcronym(a.name) ? [a, b] : [b, a];
  if (!isAcronym(short.name) || isAcronym(long.name)) return undefined;
  const letters = acronymLetters(short.name);
  if (!initialsOf(long.name).includes(letters)) return undefined;
  if (knownOrganisation(short.name) !== undefined) return undefined;
  return {
    weight: letters.length > 3 ? 0.92 : letters.length > 2 ? 0.85 : 0.8,
    rule: 'acronym-initials',
    why: 'sigle formé des initiales du nom',
  };
};

/** « ministère russe des Affaires étrangères » and « ministère des Affaires étrangères de Russie ». */
const demonym: ThingRule = (a, b) => {
  const [one, other] = [placed(a.words), placed(b.words)];
  if (one.rest !== other.rest || one.rest === '') return undefined;
  if (one.country === other.country && one.country !== '') {
    return { weight: 0.95, rule: 'demonym', why: 'le pays est dit par son nom ou par l’adjectif' };
  }
  if (one.country !== '' && other.country !== '') {
    return { weight: 0.02, rule: 'country-differs', why: 'institutions de pays différents' };
  }
  return {
    weight: one.rest.includes(' ') ? 0.6 : 0.4,
    rule: 'country-missing',
    why: 'même institution, dont un seul nom dit le pays',
  };
};

/** Word for word the same, but one is transcribed otherwise: « Rossiya 24 », « Rossia 24 ». */
const transcribed: ThingRule = (a, b) => {
  if (a.core.length !== b.core.length) return undefined;
  const differing = a.core.flatMap((word, at) =>
    word === b.core[at] ? [] : [[word, b.core[at] ?? ''] as const],
  );
  const [only, more] = differing;
  if (!only || more || !soundAlike(only[0], only[1])) return undefined;
  const [one, other] = only;
  const shortest = Math.min(one.length, other.length);
  if (shortest < 3 || isAcronym(a.name) || isAcronym(b.name)) return undefined;
  const plain = (word: string) => word.replace(/(.)\1+/g, '$1');
  const digraph = one.length !== other.length && plain(one) !== plain(other);
  if (shortest < 4 && !digraph) return undefined;
  const weight = shortest >= 6 || digraph ? 0.92 : 0.75;
  return { weight, rule: 'transcribed', why: 'deux transcriptions du même nom' };
};

/** « Trump and His Generals » and « Trump and His Generals: The Cost of Chaos ». */
const subtitle: ThingRule = (a, b) => {
  const main = (name: ThingName) => parseThing(name.name.split(/\s*[:–—]\s/)[0] ?? '').core;
  const [one, other] = [main(a), main(b)];
  if (one.length < 3 || one.join(' ') !== other.join(' ')) return undefined;
  return { weight: 0.92, rule: 'subtitle', why: 'même titre, avec ou sans sous-titre' };
};

const ORGANISATIONS: readonly ThingRule[] = [
  asides,
  asideMissing,
  listedAs(knownOrganisation, 'sigle ou nom étranger répertorié de la même organisation'),
  numbers,
  sameWords,
  generic(LEGAL_FORMS, false, 'legal-form', 'même société, avec ou sans sa forme juridique'),
  demonym,
  generic(
    GENERIC_ORGANISATION,
    true,
    'generic-word',
    'même nom, précédé ou non d’un terme générique',
  ),
  acronym,
  transcribed,
];

const PLACES: readonly ThingRule[] = [
  asides,
  asideMissing,
  listedAs(knownPlace, 'deux noms répertoriés du même lieu'),
  numbers,
  sameWords,
  generic(GENERIC_PLACE, true, 'generic-word', 'même nom, précédé ou non d’un terme générique'),
  transcribed,
];

const OTHERS: readonly ThingRule[] = [
  asides,
  asideMissing,
  numbers,
  sameWords,
  subtitle,
  acronym,
  transcribed,
];

const compareBy =
  (rules: readonly ThingRule[]) =>
  (a: string, b: string): Verdict =>
    firstVerdict(rules, parseThing(a), parseThing(b));

/** How sure two names of organisations are one organisation's. Symmetric. */
export const compareOrganisations = compareBy(ORGANISATIONS);
/** How sure two names of places are one place's. Symmetric. */
export const comparePlaces = compareBy(PLACES);
/** How sure two names of works, events or products mean one. Symmetric. */
export const compareOthers = compareBy(OTHERS);
