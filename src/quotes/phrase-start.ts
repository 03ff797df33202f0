import type { Item } from './items.ts';
import { isSpeakerNoun } from './lexicon/roles.ts';
import { isSpeech } from './lexicon/verbs.ts';
import {
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  COURTESY,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './lexicon/words.ts';

/** Whether a phrase that names somebody can begin here: with a name, an article, a title of courtesy, a capital. */
export function canBegin(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.kind === 'mention') return true;
  if (item.kind !== 'word') return false;
  if (DETERMINERS.has(item.low) || COURTESY.has(item.low)) return true;
  if (isIndefinitePlural(items, at)) return true;
  const before = items[at - 1]?.low ?? '';
  if (DETERMINERS.has(before)) return false;
  if (CONTRACTED.test(before)) return isSpeakerNoun(item.low);
  return item.capital && isNominal(item.low) && (at > 0 || isSpeakerNoun(item.low));
}

// « les propos du *ministre* »: the article hides in the preposition
const CONTRACTED = /^(?:du|des|aux?)$/;

/** « ont affirmé *des témoins* », « *d'autres* policiers »: an article there, no preposition. */
function isIndefinitePlural(items: readonly Item[], at: number): boolean {
  const low = items[at]?.low ?? '';
  if (low === "d'") return items[at + 1]?.low === 'autres';
  if (low !== 'des') return false;
  const before = items[at - 1];
  if (before === undefined || before.kind !== 'word') return before?.kind !== 'mention';
  return (
    CLAUSE_OPENERS.has(before.low) ||
    CONJUNCTIONS.has(before.low) ||
    isSpeech(before.low, 'finite') ||
    isSpeech(before.low, 'participle')
  );
}

const isNominal = (low: string): boolean =>
  !isAdverb(low) &&
  !PREPOSITIONS.has(low) &&
  !SUBJECT_PRONOUNS.has(low) &&
  !CLAUSE_OPENERS.has(low) &&
  !CONJUNCTIONS.has(low);
