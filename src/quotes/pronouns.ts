import { type Character, type Gender, isPerson } from './cast.ts';
import type { Item } from './items.ts';
import { isGoverned } from './phrase-end.ts';
import type { Scene } from './resolve.ts';
import type { Sentence } from './sentences.ts';

/** How many sentences back a pronoun looks. */
const REACH = 6;

/** How many sentences ahead a text without anybody before it is read. */
const AHEAD = 4;

/** The entity that a pronoun in this place stands for, or null: the last fitting subject or speaker. */
export function resolvePronoun(
  scene: Scene,
  sentence: Sentence,
  at: number,
  low: string,
): string | null {
  const gender = genderOf(low);
  if (gender === undefined) return null;
  const fits = (id: string): boolean => fitsGender(scene.cast.characters.get(id), gender);
  const before = sentence.items.slice(0, at);
  const here = subjects(before).find(fits) ?? openingBody(before);
  if (here !== undefined) return here;
  for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - REACH); back -= 1) {
    const found = antecedent(scene, back, fits);
    if (found !== undefined) return found;
  }
  return bodyJustBefore(scene, sentence) ?? firstNamed(scene, sentence, fits);
}

/** Where a text opens in the middle of things (« Q, a-t-il écrit. »), the first person named soon after. */
function firstNamed(
  scene: Scene,
  sentence: Sentence,
  fits: (id: string) => boolean,
): string | null {
  if (sentence.index > AHEAD) return null;
  const before = scene.sentences.slice(0, sentence.index);
  if (before.some(({ items }) => persons(items).length > 0)) return null;
  for (const { items } of scene.sentences.slice(sentence.index, sentence.index + AHEAD)) {
    const found = subjects(items).find(fits);
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
export const subjects = (items: readonly Item[]): string[] =>
  items.flatMap((item, at) =>
    isPerson(item.mention) && !isGoverned(items, at) ? [item.mention.entity] : [],
  );

/** Every person named among the items. */
export const persons = (items: readonly Item[]): string[] =>
  items.flatMap((item) => (isPerson(item.mention) ? [item.mention.entity] : []));

/** « Monsanto, pour sa part, …, qu'il qualifie de Q »: an organisation that opens a sentence without persons. */
function openingBody(items: readonly Item[]): string | undefined {
  if (persons(items).length > 0) return undefined;
  const named = items.findIndex((item) => item.mention !== undefined);
  const mention = items[named]?.mention;
  return mention?.kind === 'organisation' && named <= 3 && !isGoverned(items, named)
    ? mention.entity
    : undefined;
}

/** « Amnesty International dénonce… Elle ajoute… »: nobody else was named, and an organisation just spoke. */
function bodyJustBefore(scene: Scene, sentence: Sentence): string | null {
  const before = scene.sentences[sentence.index - 1];
  if (before === undefined || before.block !== sentence.block) return null;
  return scene.floor.get(before.index) ?? openingBody(before.items) ?? null;
}

function genderOf(low: string): Gender | undefined {
  if (/^(?:il|lui|celui-ci|dernier)$/.test(low)) return 'm';
  return /^(?:elle|celle-ci|dernière)$/.test(low) ? 'f' : undefined;
}

/** Whether a person may be meant by a word of this gender: nobody whose own is known to differ. */
export const fitsGender = (character: Character | undefined, gender: Gender): boolean =>
  character !== undefined && (character.gender === undefined || character.gender === gender);
