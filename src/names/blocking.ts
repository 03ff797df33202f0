import { acronymLetters, initialsOf, isAcronym } from './acronym.ts';
import type { KindedName } from './compare.ts';
import { GENERIC_ORGANISATION, GENERIC_PLACE, LEGAL_FORMS } from './data/generic-words.ts';
import { parsePerson } from './person-name.ts';
import { placed } from './placed.ts';
import { knownOrganisation, knownPlace } from './same-things.ts';
import { skeleton } from './sounds.ts';
import { parseThing, type ThingName } from './thing-name.ts';
import { isNumber } from './words.ts';

/**
 * Keys under which a name is filed: two names that may be one share a key, so that only names under
 * one key need to be compared.
 */
export function blockKeys({ kind, name }: KindedName): string[] {
  const keys = kind === 'person' ? personKeys(name) : thingKeys(kind, name);
  return [...new Set(keys)].filter((key) => key.length > 2).map((key) => `${kind} ${key}`);
}

/** The consonants of the last surname, those of the first word (for inverted names), given name and initial. */
function personKeys(name: string): string[] {
  const { given, surname } = parsePerson(name);
  const all = [...given, ...surname];
  const ends = [all.at(-1) ?? '', surname[0] ?? '', given.length === 1 ? (given[0] ?? '') : ''];
  const byGiven = given.length === 0 ? [] : [`g:${given[0]} ${surname[0]?.charAt(0) ?? ''}`];
  return [...ends.filter((word) => word !== '').map((word) => `s:${skeleton(word)}`), ...byGiven];
}

function thingKeys(kind: string, name: string): string[] {
  const thing = parseThing(name);
  const known = kind === 'place' ? knownPlace(name) : knownOrganisation(name);
  const main = parseThing(name.split(/\s*[:–—]\s/)[0] ?? '');
  const keys = [
    `w:${thing.words.join('').slice(0, 40)}`,
    `k:${bareKey(thing)}`,
    `k:${bareKey(main)}`,
  ];
  if (known !== undefined) keys.push(`l:${known}`);
  if (isAcronym(name)) keys.push(`a:${acronymLetters(name)}`);
  else keys.push(...initialsOf(name).map((initials) => `a:${initials}`));
  return keys;
}

/** What is left of a name when everything goes that two of its forms may differ in. */
function bareKey(name: ThingName): string {
  const bare = placed(name.words)
    .rest.split(' ')
    .filter((word) => !isGeneric(word) && !isNumber(word));
  const kept = bare.filter((word) => word !== '');
  return (kept.length > 0 ? kept : name.core).map(skeleton).join(' ');
}

const isGeneric = (word: string): boolean =>
  GENERIC_ORGANISATION.has(word) || GENERIC_PLACE.has(word) || LEGAL_FORMS.has(word);
