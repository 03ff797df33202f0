import type { Gender } from './cast.ts';
import { unnamedGender } from './gender.ts';
import { byOffice, nearest } from './holders.ts';
import type { Item } from './items.ts';
import { justBefore } from './just-before.ts';
import { nationality } from './lexicon/nationalities.ts';
import { bareRole, isRole, TAKEN_UP } from './lexicon/roles.ts';
import { STATEMENTS } from './lexicon/words.ts';
import { byItsTitle, type Office, officeOf, POSSESSIVE } from './offices.ts';
import { personNear } from './person-near.ts';
import type { Phrase } from './phrases.ts';
import { fitsGender } from './pronouns.ts';
import type { Scene } from './resolve.ts';
import type { Sentence } from './sentences.ts';
import { authorBefore } from './statements.ts';

/** How many sentences back an organisation is looked for. */
const BODY_REACH = 4;

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
  const words = items.slice(phrase.from, phrase.to);
  if (words.some(isPerson)) return null;
  return personNear(scene, sentence, { noun, office, words, gender: unnamedGender(phrase, items) });
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
  const home = [...(person?.countries ?? [])].filter((country) => country !== 'européen');
  return person && home.length === 0 && fitsGender(person, gender) ? person.id : null;
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
