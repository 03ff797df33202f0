import type { RoleGender } from './lexicon/roles.ts';
import type { Scene } from './resolve.ts';
import type { Sentence } from './sentences.ts';

/** How many sentences ahead a title may be followed by its name. */
const AHEAD = 2;

/** « La ministre de la Santé a jugé Q. *Agnès Buzyn* a rappelé… »: the subject of a sentence soon after, new to the text. */
export function namedSoon(
  scene: Scene,
  sentence: Sentence,
  gender: RoleGender | undefined,
): string | null {
  for (const next of scene.sentences.slice(sentence.index + 1, sentence.index + 1 + AHEAD)) {
    if (next.block !== sentence.block) return null;
    const person = next.people.find(({ free, at }) => free && at < OPENING);
    const character = person && scene.cast.characters.get(person.entity);
    if (character === undefined) continue;
    const fresh = character.gender === gender && character.roles.size === 0;
    return fresh && isNew(scene, sentence, character.id) ? character.id : null;
  }
  return null;
}

/** How near the beginning of its sentence a subject stands, in items. */
const OPENING = 2;

/** How many sentences back a name makes a person known. */
const BEFORE = 200;

/** Whether nobody spoke of the person in this sentence or shortly before. */
const isNew = (scene: Scene, { index }: Sentence, id: string): boolean =>
  scene.sentences
    .slice(Math.max(0, index - BEFORE), index + 1)
    .every(({ people }) => people.every(({ entity }) => entity !== id));
