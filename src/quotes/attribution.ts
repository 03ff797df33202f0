import { incise, signature, takenUp, verbAfter, verbLater } from './rules-after.ts';
import { colon, verbBefore, verbInside, wordsOf } from './rules-before.ts';
import { sourceAfter, sourceInSentence, sourceStraightBefore } from './rules-source.ts';
import type { Sentence } from './sentences.ts';
import type { Attribution, Rule, Spot } from './spot.ts';

/** The rules in order: the first that finds a cue wins. */
const RULES: readonly Rule[] = [
  incise,
  verbAfter,
  signature,
  sourceAfter,
  sourceStraightBefore,
  verbBefore,
  sourceInSentence,
  verbLater,
  verbInside,
  wordsOf,
  colon,
  takenUp,
];

/**
 * The attribution of the passage that is item `at` of its sentence, or undefined. With `at` behind the
 * last item: who has the floor at the end of the sentence.
 */
export function attribute(
  text: string,
  sentence: Sentence,
  at: number,
  next: Sentence | undefined,
): Attribution | undefined {
  const spot: Spot = { items: sentence.items, at, next, text };
  for (const rule of RULES) {
    const found = rule(spot);
    if (found) return rule === verbAfter ? (aroundVerb(spot, found) ?? found) : found;
  }
  return undefined;
}

/** How near a verb must stand before the passage to hold it against one behind, in characters. */
const NEAR = 30;

/** « X, qui évoque un Q, a demandé sa libération »: behind Q stands an object, and whoever speaks before it. */
function aroundVerb(spot: Spot, behind: Attribution): Attribution | undefined {
  const passage = spot.items[spot.at];
  if (behind.phrase?.kind !== 'other' || passage === undefined) return undefined;
  const before = verbBefore(spot);
  const end = before?.cue?.end ?? Number.NEGATIVE_INFINITY;
  const speaks = before?.phrase !== undefined && before.phrase.kind !== 'other';
  return speaks && passage.start - end < NEAR ? before : undefined;
}
