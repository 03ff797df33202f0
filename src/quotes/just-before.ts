import type { Scene } from './resolve.ts';
import type { Sentence } from './sentences.ts';

/** How many items of a sentence its subject is looked for in, where nothing else tells who speaks. */
const OPENING = 8;

/** Who spoke in the sentence before, in the same paragraph, or else is its subject; nobody where somebody without a name spoke. */
export function justBefore(scene: Scene, sentence: Sentence): string | undefined {
  const before = scene.sentences[sentence.index - 1];
  if (before?.block !== sentence.block || scene.unnamed.has(before.index)) return undefined;
  const subject = before.people.find(({ at, free }) => free && at < OPENING);
  return scene.floor.get(before.index) ?? subject?.entity;
}
