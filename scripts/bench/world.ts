import { type Chance, pick } from './chance.ts';

/** What the invented articles are made of: names and nouns, the first ones far more common. */
export interface World {
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly nouns: readonly string[];
}

const SYLLABLES =
  'ba ber bon cha cor da del fi gau ger lan lo ma mer mi mon na nel pa per ri ro sa sol ta ter ti val ver vi'.split(
    ' ',
  );
const ENDINGS = ['et', 'ier', 'in', 'on', 'ard', 'eau', 'ot', 'el', 'ac', 'oux'];
const GIVEN =
  'Marie Jean Claire Paul Sophie Luc Anne Marc Julie Pierre Camille Thomas Élise Nicolas Hélène Antoine Louise Hugo Nadia Karim'.split(
    ' ',
  );
const BODIES = ['Union', 'Société', 'Fédération', 'Banque', 'Agence', 'Compagnie', 'Institut'];
const NOUN_ENDINGS = ['tion', 'ment', 'age', 'ure', 'esse', 'eur', 'ance', 'ité'];
const PEOPLE = 1400;
const PLACES = 400;
const BODY_COUNT = 200;
const NOUNS = 9000;

/** 2,000 names and 9,000 nouns, the same for the same chance. */
export function makeWorld(random: Chance): World {
  const name = (): string => capital(`${word(random, 1 + random(2))}${pick(ENDINGS, random)}`);
  const noun = (): string => `${word(random, 1 + random(3))}${pick(NOUN_ENDINGS, random)}`;
  const many = (count: number, one: () => string): string[] => {
    const made = new Set<string>();
    while (made.size < count) made.add(one());
    return [...made];
  };
  return {
    people: many(PEOPLE, () => `${pick(GIVEN, random)} ${name()}`),
    places: many(PLACES, name),
    bodies: many(BODY_COUNT, () => `${pick(BODIES, random)} de ${name()}`),
    nouns: many(NOUNS, noun),
  };
}

const word = (random: Chance, syllables: number): string =>
  Array.from({ length: syllables }, () => pick(SYLLABLES, random)).join('');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
