import type { Item } from './items.ts';
import { isBodyNoun, isRole } from './lexicon/roles.ts';
import { isSpeech } from './lexicon/verbs.ts';
import {
  AUDIENCE,
  AVOIR,
  CLAUSE_OPENERS,
  CLITICS,
  CONJUNCTIONS,
  COURTESY,
  DETERMINERS,
  ETRE,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './lexicon/words.ts';

/** A phrase that names somebody is never longer, in items. */
export const LONGEST_PHRASE = 18;

const DE = new Set(['de', "d'", 'du', 'des']);
const AT = new Set(['à', 'au', 'aux', 'en', 'auprès', 'chez', 'pour']);

/** First item past the phrase that begins at `from`. */
export function endOfPhrase(items: readonly Item[], from: number, limit: number): number {
  let at = from + 1;
  while (at < Math.min(limit, from + LONGEST_PHRASE) && !endsPhrase(items, at, limit)) {
    if (AT.has(items[at]?.low ?? '') && !joinsOffice(items, from, at)) break;
    if (startsAnew(items, from, at) || followsPerson(items, at)) break;
    at += 1;
  }
  while (at > from + 1 && isLoose(items[at - 1])) at -= 1;
  return at;
}

/** « *Anne Leroux* | agite un drapeau »: behind a name stands a verb, whether it is known or not. */
const followsPerson = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.mention?.kind === 'person' &&
  items[at]?.kind === 'word' &&
  items[at]?.capital === false &&
  !DE.has(items[at]?.low ?? '');

/** Whether an item cannot be part of a phrase: a stop, a verb, a word that opens another clause. */
export function endsPhrase(items: readonly Item[], at: number, limit: number): boolean {
  const item = items[at];
  if (item === undefined) return true;
  if (item.kind === 'mention') return false;
  if (item.kind !== 'word') return true;
  const { low } = item;
  if (CLAUSE_OPENERS.has(low) || CONJUNCTIONS.has(low) || SUBJECT_PRONOUNS.has(low)) return true;
  if (isAdverb(low) || low === 'ce') return at + 1 < limit && !isDetermined(items, at);
  if (isFiniteVerb(items, at)) return true;
  return PREPOSITIONS.has(low) && !DE.has(low) && !AT.has(low);
}

const isDetermined = (items: readonly Item[], at: number): boolean =>
  DETERMINERS.has(items[at - 1]?.low ?? '');

function isFiniteVerb(items: readonly Item[], at: number): boolean {
  const low = items[at]?.low ?? '';
  if (AVOIR.has(low) || ETRE.has(low)) return !isDetermined(items, at) || low === 'a';
  if (isRole(low) || isDetermined(items, at)) return false;
  return isSpeech(low, 'finite') && !PREPOSITIONS.has(items[at - 1]?.low ?? '');
}

/** Whether a preposition governs the item: « avec *Donald Trump* » is no subject, nor is « de M. *Trump* ». */
export function isGoverned(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.kind !== 'word') return false;
  if (COURTESY.has(before.low)) return isGoverned(items, at - 1);
  return PREPOSITIONS.has(before.low) && !CLAUSE_OPENERS.has(before.low);
}

/** A preposition, article or adverb left hanging at the end of a phrase does not belong to it. */
const isLoose = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (PREPOSITIONS.has(item.low) ||
    DETERMINERS.has(item.low) ||
    CLITICS.has(item.low) ||
    isAdverb(item.low));

/** « ambassadeur à Paris », « conseiller à la sécurité »: a place or a field, not an audience. */
function joinsOffice(items: readonly Item[], from: number, at: number): boolean {
  const before = items.slice(from, at);
  if (!before.some((item) => isRole(item.low) || isBodyNoun(item.low))) return false;
  if (before.some((item) => item.mention?.kind === 'person')) return false;
  return !items
    .slice(at + 1, at + 4)
    .some((item) => AUDIENCE.has(item.low) || item.mention?.kind === 'person');
}

/** A second article without a preposition starts another phrase: « a déclaré le ministre | le lendemain ». */
function startsAnew(items: readonly Item[], from: number, at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item?.kind !== 'word' || !DETERMINERS.has(item.low) || at - 1 < from) return false;
  if (before?.kind !== 'word') return true;
  return !(PREPOSITIONS.has(before.low) || DETERMINERS.has(before.low) || before.low === 'tous');
}
