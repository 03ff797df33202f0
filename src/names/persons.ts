import { VOWELS_VARY } from './data/given-names.ts';
import { compareGiven } from './given.ts';
import { type PersonName, parsePerson } from './person-name.ts';
import { compareSurnames } from './surnames.ts';
import { firstVerdict, type Rule, type Verdict } from './verdict.ts';

const wordsOf = (name: PersonName): string[] => [...name.given, ...name.particles, ...name.surname];
const coreOf = (name: PersonName): string[] => [...name.given, ...name.surname];

/** « Bush père » and « Bush fils », « Louis XIV » and « Louis XVI »: the mark decides. */
const generation: Rule<PersonName> = (a, b) => {
  if (a.generation === b.generation) return undefined;
  if (a.generation !== '' && b.generation !== '') {
    return { weight: 0.02, rule: 'generation-differs', why: 'père et fils, ou rangs différents' };
  }
  if (coreOf(a).join('') !== coreOf(b).join('')) return undefined;
  return {
    weight: 0.6,
    rule: 'generation-missing',
    why: 'même nom, dont un seul dit le rang ou la génération',
  };
};

/** « Kim Jong-un » and « Kim Jong Un », « Jean-Luc » and « Jean Luc ». */
const sameWords: Rule<PersonName> = (a, b) => {
  if (wordsOf(a).join('') === wordsOf(b).join('')) {
    return {
      weight: 0.99,
      rule: 'same-words',
      why: 'mêmes mots, aux accents, tirets et majuscules près',
    };
  }
  if (coreOf(a).join('') !== coreOf(b).join('')) return undefined;
  return { weight: 0.95, rule: 'particle', why: 'particule omise ou écrite autrement' };
};

/** « Orbán Viktor » and « Viktor Orbán ». */
const inverted: Rule<PersonName> = (a, b) => {
  const [one, other] = [coreOf(a), coreOf(b)];
  if (one.length < 2 || one.length !== other.length) return undefined;
  if ([...one].sort().join(' ') !== [...other].sort().join(' ')) return undefined;
  return { weight: 0.95, rule: 'inverted', why: 'nom et prénom dans l’ordre inverse' };
};

/** « Flynn » and « Michael Flynn »: which Flynn, the names alone do not say. */
const surnameAlone: Rule<PersonName> = (a, b) => {
  const [short, long] = coreOf(a).length <= coreOf(b).length ? [a, b] : [b, a];
  const [part, whole] = [wordsOf(short), wordsOf(long)];
  const closes = part.every((word, at) => word === whole[whole.length - part.length + at]);
  if (
    closes &&
    part.length < whole.length &&
    (short.given.length === 0 || coreOf(short).length < long.surname.length + 1)
  ) {
    return { weight: 0.6, rule: 'surname-alone', why: 'nom de famille seul' };
  }
  return undefined;
};

/** One of the two has no given name: only a transcription of the same surname links them. */
const bareSurnames: Rule<PersonName> = (a, b) => {
  if (a.given.length > 0 && b.given.length > 0) return undefined;
  const verdict = compareSurnames(a.surname, b.surname);
  const bothBare = a.given.length === 0 && b.given.length === 0;
  return {
    ...verdict,
    weight: bothBare ? Math.min(verdict.weight, 0.92) : Math.min(verdict.weight, 0.55),
  };
};

/** Both parts must fit; the less sure of the two is the reason that is told. */
const wholeNames: Rule<PersonName> = (a, b) => {
  const given = compareGiven(a.given, b.given, a.compoundGiven || b.compoundGiven);
  const surname = compareSurnames(a.surname, b.surname, vowelsVary(a) || vowelsVary(b));
  const particles = a.particles.join(' ') === b.particles.join(' ') ? 1 : 0.99;
  const told = given.weight <= surname.weight ? given : surname;
  const bothUnsure = given.weight < 0.94 && surname.weight < 0.94;
  return {
    ...told,
    weight: rounded(bothUnsure ? given.weight * surname.weight : told.weight * particles),
  };
};

/** Names from Arabic or Persian show in the given name or in the particle. */
const vowelsVary = ({ given, particles }: PersonName): boolean =>
  given.some((word) => VOWELS_VARY.has(word)) ||
  particles.some((word) => /^(?:al|el|ben|bin|ibn)$/.test(word));

const RULES: readonly Rule<PersonName>[] = [
  generation,
  sameWords,
  inverted,
  surnameAlone,
  bareSurnames,
  wholeNames,
];

const rounded = (weight: number): number => Math.round(weight * 100) / 100;

/** How sure two names of persons are one person's, from the names alone. Symmetric. */
export function comparePersons(a: string, b: string): Verdict {
  return firstVerdict(RULES, parsePerson(a), parsePerson(b));
}
