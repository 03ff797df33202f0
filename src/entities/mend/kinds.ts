import { isAcronym } from '../../names/acronym.ts';
import { surnameText } from '../../names/person-name.ts';
import { knownCountry, knownPlace } from '../../names/same-things.ts';
import { nameWords } from '../../names/words.ts';
import { fold } from '../../text/fold.ts';
import { BEARERS } from '../data/labels.ts';
import type { TaggedName } from '../tagger/tagger.ts';

const keyOf = (words: string): string => nameWords(words).join(' ');

// `à `, `en `: what stands before a place and never before a person
const LOCATIVE = /(?:^|\s)(?:à|en|au|aux)\s+$/iu;

/**
 * A lone name that is the surname of a person whom the text names in full is that person, not a place
 * or a body: « Bergen » after « Peter Bergen ». Not after « à » or « en », nor a known place.
 */
export function personsBySurname(text: string, names: readonly TaggedName[]): TaggedName[] {
  const surnames = new Set(
    names
      .filter(({ kind }) => kind === 'person')
      .map(({ start, end }) => keyOf(surnameText(text.slice(start, end)))),
  );
  return names.map((name) => {
    const words = text.slice(name.start, name.end);
    if (name.kind === 'person' || !surnames.has(keyOf(words)) || knownPlace(words) !== undefined)
      return name;
    return LOCATIVE.test(text.slice(Math.max(0, name.start - 6), name.start))
      ? name
      : { ...name, kind: 'person' };
  });
}

/** « Fédération de Russie », « USA »: the long name of a country, or its letters, name a place though they read like a body. */
export function countriesByName(text: string, names: readonly TaggedName[]): TaggedName[] {
  return names.map((name) => {
    const words = text.slice(name.start, name.end);
    const bodily = nameWords(words).length > 2 || isAcronym(words);
    const country = name.kind === 'organisation' && bodily && knownCountry(words) !== undefined;
    return country ? { ...name, kind: 'place' } : name;
  });
}

// `université `, `aéroport `: the noun before a name
const NOUN_BEFORE = /(?<!\p{L})(\p{L}+)\s$/u;

/** « l’université George Washington », « l’aéroport Charles-de-Gaulle »: what bears a person's name, with its noun. */
export function bearersOfNames(text: string, name: TaggedName): TaggedName {
  if (name.kind !== 'person') return name;
  const [whole, noun = ''] =
    NOUN_BEFORE.exec(text.slice(Math.max(0, name.start - 20), name.start)) ?? [];
  const kind = BEARERS.get(fold(noun));
  return whole === undefined || kind === undefined
    ? name
    : { ...name, start: name.start - whole.length, kind };
}
