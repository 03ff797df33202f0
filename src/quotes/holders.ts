import type { Character } from './cast.ts';
import { HEAD_OF_STATE, SAME_OFFICE } from './lexicon/roles.ts';
import { countries, differs, inCommon, isOfState, type Office } from './offices.ts';
import type { Scene } from './resolve.ts';
import type { Sentence } from './sentences.ts';

/** Who holds an office that the text names. */

/** How many sentences back the nearest of several holders is looked for. */
const OFFICE_REACH = 200;

/** The person whose office, named elsewhere in the text, fits best; of several that fit alike, the nearest. */
export function byOffice(
  scene: Scene,
  sentence: Sentence,
  head: string,
  wanted: Office,
): string | null {
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
    if (head === HEAD_OF_STATE && noun !== head && !isOfState(known)) continue;
    const shared =
      inCommon(wanted.words, known.words) +
      inCommon(wanted.names, known.names) +
      inCommon(wanted.words, known.names);
    // « le chef libéral » is not the prime minister, who is told by no such word
    if (HEADS.test(head) && same === 1 && shared === 0 && isTold(wanted) && isTold(known)) continue;
    best = Math.max(best, same + 2 * shared);
  }
  return best;
}

// « le chef libéral », « la patronne du syndicat »: of what stands behind it
const HEADS = /^(?:cheffe?|chef|leader|patronn?e?)$/;

/** Whether an office is told from others like it by more than its country. */
const isTold = (office: Office): boolean =>
  office.names.size + office.words.size > countries(office).length;

/** Whoever of these was named last, in this sentence or before. */
export function nearest(scene: Scene, sentence: Sentence, ids: ReadonlySet<string>): string | null {
  for (let back = sentence.index; back >= Math.max(0, sentence.index - OFFICE_REACH); back -= 1) {
    const found = scene.sentences[back]?.people.findLast(({ entity }) => ids.has(entity));
    if (found) return found.entity;
  }
  return null;
}
