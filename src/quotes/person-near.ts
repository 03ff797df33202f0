import type { Character } from './cast.ts';
import type { Item } from './items.ts';
import type { RoleGender } from './lexicon/roles.ts';
import { namedSoon } from './named-soon.ts';
import { countries, differs, EXCLUSIVE, isSameOffice, type Office } from './offices.ts';
import { fitsGender } from './pronouns.ts';
import type { Scene } from './resolve.ts';
import type { Sentence } from './sentences.ts';

/** How many sentences back somebody is near. */
const PERSON_REACH = 4;

/** A title that is to be resolved. */
export interface Wanted {
  readonly noun: string;
  readonly office: Office;
  readonly words: readonly Item[];
  readonly gender: RoleGender | undefined;
}

/**
 * A title whose office the text did not name before. Behind a quote in the same paragraph it stands for
 * who spoke there; without complement (« l'intéressé ») for the only person of the sentences before, or
 * where nobody was named yet for who is named soon.
 */
export function personNear(
  scene: Scene,
  sentence: Sentence,
  { noun: head, office: wanted, words: of, gender }: Wanted,
): string | null {
  const fits = (id: string | undefined): id is string =>
    id !== undefined &&
    scene.cast.characters.has(id) &&
    (gender === 'e' || gender === undefined || fitsGender(scene.cast.characters.get(id), gender)) &&
    !holdsAnother(scene.cast.characters.get(id), head, wanted);
  const before = scene.sentences[sentence.index - 1];
  const speaker = scene.floor.get(sentence.index - 1);
  if (before?.block === sentence.block && fits(speaker)) return speaker;
  if (wanted.words.size + wanted.names.size > 0) {
    const alone = of.some(({ low }) => FORMER.test(low))
      ? subjectAlone(scene, sentence)
      : undefined;
    if (fits(alone)) return alone;
    return namedSoon(scene, sentence, gender);
  }
  const only = onlyPerson(scene, sentence);
  if (fits(only)) return only;
  return only === undefined ? namedSoon(scene, sentence, gender) : null;
}

// « sourit l'ancien ministre de la Ville », « la candidate de la droite »: told of a life, and no office that somebody else holds
const FORMER = /^(?:ex-.+|anciens?|anciennes?|future?|candidate?|auteure?|autrice)$/;

/** The only person whom the paragraph has named so far, where the sentence before is about him. */
function subjectAlone({ sentences }: Scene, { index, block }: Sentence): string | undefined {
  const named = new Set<string>();
  for (let back = index - 1; sentences[back]?.block === block; back -= 1) {
    for (const { entity } of sentences[back]?.people ?? []) named.add(entity);
    if (named.size > 1 || index - back > PERSON_REACH) return undefined;
  }
  const subject = sentences[index - 1]?.people.find(({ free }) => free)?.entity;
  return subject !== undefined && sentences[index - 1]?.block === block ? subject : undefined;
}

/**
 * Whether the person is known to hold the same office elsewhere, or another one where this one is told by its country
 * (« le président américain » is no professor) or is one that nobody holds beside another: not the one meant here.
 */
function holdsAnother(character: Character | undefined, head: string, wanted: Office): boolean {
  const known = character?.roles.get(head);
  if (known !== undefined) return differs(known, wanted);
  const exclusive = countries(wanted).length > 0 || EXCLUSIVE.has(head);
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
