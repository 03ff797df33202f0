import { type Cast, type Character, contentWords, type Gender, isPerson } from './cast.ts';
import type { Item } from './items.ts';
import { nationality } from './lexicon/nationalities.ts';
import { ROLES, SAME_OFFICE } from './lexicon/roles.ts';
import { isGoverned, type Phrase } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** Who spoke so far: entity ids by position of the sentence. */
export type Floor = ReadonlyMap<number, string>;

export interface Scene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
  readonly floor: Floor;
}

/** How many sentences back a pronoun and a title look. */
const PRONOUN_REACH = 6;
const TITLE_REACH = 4;
const BODY_REACH = 4;
const OFFICE_REACH = 200;

/** The entity that a pronoun in this place stands for, or null: the last fitting subject or speaker. */
export function resolvePronoun(
  scene: Scene,
  sentence: Sentence,
  at: number,
  low: string,
): string | null {
  const gender = genderOfPronoun(low);
  if (gender === undefined) return null;
  const fits = (id: string): boolean => fitsGender(scene.cast.get(id), gender);
  const here = subjects(sentence.items.slice(0, at)).find(fits);
  if (here !== undefined) return here;
  for (
    let back = sentence.index - 1;
    back >= Math.max(0, sentence.index - PRONOUN_REACH);
    back -= 1
  ) {
    const found = antecedent(scene, back, fits);
    if (found !== undefined) return found;
  }
  return null;
}

function antecedent(scene: Scene, at: number, fits: (id: string) => boolean): string | undefined {
  const items = scene.sentences[at]?.items ?? [];
  const speaker = scene.floor.get(at);
  if (speaker !== undefined && fits(speaker)) return speaker;
  return subjects(items).find(fits) ?? persons(items).findLast(fits);
}

/** Persons named where a subject may stand: no preposition governs them. */
const subjects = (items: readonly Item[]): string[] =>
  items.flatMap((item, at) =>
    isPerson(item.mention) && !isGoverned(items, at) ? [item.mention.entity] : [],
  );

const persons = (items: readonly Item[]): string[] =>
  items.flatMap((item) => (isPerson(item.mention) ? [item.mention.entity] : []));

function genderOfPronoun(low: string): Gender | undefined {
  if (/^(?:il|lui|celui-ci|dernier)$/.test(low)) return 'm';
  return /^(?:elle|celle-ci|dernière)$/.test(low) ? 'f' : undefined;
}

const fitsGender = (character: Character | undefined, gender: Gender): boolean =>
  character !== undefined && (character.gender === undefined || character.gender === gender);

/** The entity that a title stands for (« le porte-parole »), or null: an office named before, or the only person near. */
export function resolveTitle(
  scene: Scene,
  sentence: Sentence,
  phrase: Phrase,
  words: readonly string[],
): string | null {
  if (!phrase.definite || phrase.plural || phrase.head === undefined) return null;
  if (!ROLES.has(phrase.head)) return lastOrganisation(scene, sentence, phrase.head);
  return (
    byOffice(scene, sentence, phrase.head, words) ??
    onlyPersonNear(scene, sentence, phrase.head, words)
  );
}

interface Scored {
  readonly id: string;
  readonly score: number;
}

/** The person whose office, named elsewhere in the text, fits best; two that fit alike are told apart by nearness. */
function byOffice(
  scene: Scene,
  sentence: Sentence,
  head: string,
  words: readonly string[],
): string | null {
  const wanted = contentWords(words).filter((word) => word !== head);
  const scored: Scored[] = [];
  for (const character of scene.cast.values()) {
    const score = officeScore(character, head, wanted);
    if (score > 0) scored.push({ id: character.id, score });
  }
  const best = Math.max(0, ...scored.map(({ score }) => score));
  const tied = scored.filter(({ score }) => score === best).map(({ id }) => id);
  if (tied.length <= 1) return tied[0] ?? null;
  return nearest(scene, sentence, new Set(tied));
}

function officeScore(character: Character, head: string, wanted: readonly string[]): number {
  let best = 0;
  for (const [noun, known] of character.roles) {
    const same = noun === head ? 3 : SAME_OFFICE.get(head)?.includes(noun) ? 1 : 0;
    if (same === 0 || foreign(known, wanted)) continue;
    const shared = wanted.filter((word) => known.has(word)).length;
    best = Math.max(best, same + 2 * shared);
  }
  return best;
}

/** « le président russe » is not the person called « le président américain ». */
function foreign(known: ReadonlySet<string>, wanted: readonly string[]): boolean {
  const here = wanted.map(nationality).filter((name) => name !== undefined);
  const there = [...known].map(nationality).filter((name) => name !== undefined);
  return here.length > 0 && there.length > 0 && !here.some((name) => there.includes(name));
}

function nearest(scene: Scene, sentence: Sentence, ids: ReadonlySet<string>): string | null {
  for (let back = sentence.index; back >= Math.max(0, sentence.index - OFFICE_REACH); back -= 1) {
    const found = persons(scene.sentences[back]?.items ?? []).findLast((id) => ids.has(id));
    if (found !== undefined) return found;
  }
  return null;
}

/** Where the sentences just before name one person only, a title without an office named before is theirs. */
function onlyPersonNear(
  scene: Scene,
  sentence: Sentence,
  head: string,
  words: readonly string[],
): string | null {
  if (words.some((word) => nationality(word) !== undefined)) return null;
  const gender = ROLES.get(head);
  const near = new Set<string>();
  for (
    let back = sentence.index - 1;
    back >= Math.max(0, sentence.index - TITLE_REACH);
    back -= 1
  ) {
    for (const id of persons(scene.sentences[back]?.items ?? [])) near.add(id);
    const speaker = scene.floor.get(back);
    if (speaker !== undefined) near.add(speaker);
    if (near.size > 0) break;
  }
  const [only] = near;
  if (near.size !== 1 || only === undefined) return null;
  const fits = gender === 'e' || gender === undefined || fitsGender(scene.cast.get(only), gender);
  return fits ? only : null;
}

/** Nouns that take up an organisation just named: « le quotidien », « l'association ». */
const TAKEN_UP = new Set(
  'journal quotidien hebdomadaire magazine chaîne radio site agence association ong organisation entreprise société compagnie firme groupe constructeur parti syndicat club fondation institut média collectif'.split(
    ' ',
  ),
);

function lastOrganisation(scene: Scene, sentence: Sentence, head: string): string | null {
  if (!TAKEN_UP.has(head)) return null;
  for (let back = sentence.index; back >= Math.max(0, sentence.index - BODY_REACH); back -= 1) {
    const items = scene.sentences[back]?.items ?? [];
    const found = items.findLast((item) => item.mention?.kind === 'organisation');
    if (found?.mention) return found.mention.entity;
  }
  return null;
}
