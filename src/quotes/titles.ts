import type { Character, Gender } from './cast.ts';
import { unnamedGender } from './gender.ts';
import type { Item } from './items.ts';
import { justBefore } from './just-before.ts';
import { nationality } from './lexicon/nationalities.ts';
import { bareRole, isRole, type RoleGender, SAME_OFFICE, TAKEN_UP } from './lexicon/roles.ts';
import { STATEMENTS } from './lexicon/words.ts';
import { namedSoon } from './named-soon.ts';
import {
  BENCH,
  byItsTitle,
  countries,
  differs,
  inCommon,
  isSameOffice,
  type Office,
  officeOf,
  POSSESSIVE,
} from './offices.ts';
import type { Phrase } from './phrases.ts';
import { fitsGender } from './pronouns.ts';
import type { Scene } from './resolve.ts';
import type { Sentence } from './sentences.ts';
import { authorBefore } from './statements.ts';

/** How many sentences back each reading looks. */
const PERSON_REACH = 4;
const BODY_REACH = 4;
const OFFICE_REACH = 200;

/**
 * The entity that a title stands for (« le porte-parole »), or null: whoever holds that office in the
 * text, else the person who has the floor, else the only person near.
 */
export function resolveTitle(
  scene: Scene,
  sentence: Sentence,
  phrase: Phrase,
  items: Sentence['items'],
): string | null {
  const { head } = phrase;
  if (!phrase.definite || head === undefined) return null;
  const wanted = officeOf(
    scene.text,
    items.slice(phrase.from, phrase.to).filter(({ low }) => low !== head && !PLAIN.has(low)),
  );
  const country = nationality(head);
  if (country !== undefined && !isRole(head)) return compatriot(scene, sentence, head, country);
  if (STATEMENTS.has(head)) return authorBefore(scene, sentence, head);
  if (!isRole(head)) return isQualified(wanted) ? null : lastBody(scene, sentence, phrase, head);
  const [noun, office] = byItsTitle(bareRole(head), wanted);
  const holder = byOffice(scene, sentence, noun, office);
  if (holder !== null || POSSESSIVE.test(items[phrase.from]?.low ?? '')) return holder;
  if (items.slice(0, phrase.from).some(({ low }) => BESIDE.test(low))) return null;
  // « le porte-parole d'Angela Merkel »: hers, not who just spoke
  if (items.slice(phrase.from, phrase.to).some(isPerson)) return null;
  return personNear(scene, sentence, noun, office, unnamedGender(phrase, items));
}

// « À ses côtés, le milliardaire… », « Face à lui, le maire… »: not the one who just spoke
const BESIDE = /^(?:ses|lui)$/;

/** Words that qualify a title without telling whose it is. */
const PLAIN = new Set(
  'ancien ancienne ex jeune nouveau nouvelle futur future même seul seule autre célèbre vieux ans'.split(
    ' ',
  ),
);

/** « l'agence de presse syrienne » is one of its own; « le quotidien américain » takes up one just named. */
const isQualified = ({ words, names }: Office): boolean =>
  names.size > 0 || [...words].some((word) => nationality(word) === undefined);

/** « l'Espagnol »: the person of that country who was named last. */
function compatriot(
  scene: Scene,
  sentence: Sentence,
  head: string,
  country: string,
): string | null {
  const gender = head === country ? 'm' : 'f';
  const common = /e$/.test(country);
  const ids = [...scene.cast.characters.values()]
    .filter((person) => person.countries.has(country) && (common || fitsGender(person, gender)))
    .map(({ id }) => id);
  return nearest(scene, sentence, new Set(ids)) ?? stranger(scene, sentence, gender);
}

/** Behind « …, pestait Thomas Tuchel. », « l'Allemand » is he, unless the text knows another country of his. */
function stranger(scene: Scene, sentence: Sentence, gender: Gender): string | null {
  const person = scene.cast.characters.get(justBefore(scene, sentence) ?? '');
  return person && person.countries.size === 0 && fitsGender(person, gender) ? person.id : null;
}

/** The person whose office, named elsewhere in the text, fits best; of several that fit alike, the nearest. */
function byOffice(scene: Scene, sentence: Sentence, head: string, wanted: Office): string | null {
  const scored = [...scene.cast.characters.values()].map((character) => ({
    id: character.id,
    score: officeScore(character, head, wanted),
  }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return null;
  const tied = scored.filter(({ score }) => score === best).map(({ id }) => id);
  return tied.length === 1 ? (tied[0] ?? null) : nearest(scene, sentence, new Set(tied));
}

function officeScore(character: Character, head: string, wanted: Office): number {
  let best = 0;
  for (const [noun, known] of character.roles) {
    const same = noun === head ? 3 : SAME_OFFICE.get(head)?.includes(noun) ? 1 : 0;
    if (same === 0 || differs(known, wanted)) continue;
    const shared =
      inCommon(wanted.words, known.words) +
      inCommon(wanted.names, known.names) +
      inCommon(wanted.words, known.names);
    best = Math.max(best, same + 2 * shared);
  }
  return best;
}

function nearest(scene: Scene, sentence: Sentence, ids: ReadonlySet<string>): string | null {
  for (let back = sentence.index; back >= Math.max(0, sentence.index - OFFICE_REACH); back -= 1) {
    const found = scene.sentences[back]?.people.findLast(({ entity }) => ids.has(entity));
    if (found) return found.entity;
  }
  return null;
}

/**
 * A title whose office the text did not name before. Behind a quote in the same paragraph it stands for
 * who spoke there; without complement (« l'intéressé ») for the only person of the sentences before.
 */
function personNear(
  scene: Scene,
  sentence: Sentence,
  head: string,
  wanted: Office,
  gender: RoleGender | undefined,
): string | null {
  const fits = (id: string | undefined): id is string =>
    id !== undefined &&
    scene.cast.characters.has(id) &&
    (gender === 'e' || gender === undefined || fitsGender(scene.cast.characters.get(id), gender)) &&
    !holdsAnother(scene.cast.characters.get(id), head, wanted);
  const before = scene.sentences[sentence.index - 1];
  const speaker = scene.floor.get(sentence.index - 1);
  if (before?.block === sentence.block && fits(speaker)) return speaker;
  if (wanted.words.size + wanted.names.size > 0) return namedSoon(scene, sentence, gender);
  const only = onlyPerson(scene, sentence);
  return fits(only) ? only : null;
}

/**
 * Whether the person is known to hold the same office elsewhere, or another one where this one is told by its country
 * (« le président américain » is no professor) or is of the bench: not the one meant here.
 */
function holdsAnother(character: Character | undefined, head: string, wanted: Office): boolean {
  const known = character?.roles.get(head);
  if (known !== undefined) return differs(known, wanted);
  const exclusive = countries(wanted).length > 0 || BENCH.has(head);
  const roles = [...(character?.roles.keys() ?? [])];
  return exclusive && roles.length > 0 && !roles.some((role) => isSameOffice(head, role));
}

function onlyPerson(scene: Scene, sentence: Sentence): string | undefined {
  for (
    let back = sentence.index - 1;
    back >= Math.max(0, sentence.index - PERSON_REACH);
    back -= 1
  ) {
    const near = new Set(scene.sentences[back]?.people.map(({ entity }) => entity));
    const speaker = scene.floor.get(back);
    if (speaker !== undefined) near.add(speaker);
    if (near.size > 0) return near.size === 1 ? [...near][0] : undefined;
  }
  return undefined;
}

/** « le quotidien », « l'association »: the organisation that spoke, or was named last before the phrase. */
function lastBody(scene: Scene, sentence: Sentence, phrase: Phrase, head: string): string | null {
  if (!TAKEN_UP.has(head)) return null;
  const here = sentence.items.slice(0, phrase.from).findLast((item) => isBody(item.mention?.kind));
  if (here?.mention) return here.mention.entity;
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - BODY_REACH); back -= 1) {
    const items = scene.sentences[back]?.items ?? [];
    const speaker = scene.floor.get(back);
    if (speaker !== undefined && !scene.cast.characters.has(speaker)) return speaker;
    const found = items.findLast((item) => item.mention?.kind === 'organisation');
    if (found?.mention) return found.mention.entity;
  }
  return null;
}

const isPerson = ({ mention }: Item): boolean => mention?.kind === 'person';

const isBody = (kind: string | undefined): boolean => kind === 'organisation' || kind === 'other';
