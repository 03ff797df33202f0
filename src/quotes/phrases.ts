import type { Mention } from '../model/entity.ts';
import type { Item } from './items.ts';
import { BODY_NOUNS, isPluralRole, ROLES } from './lexicon/roles.ts';
import { isSpeech } from './lexicon/verbs.ts';
import {
  AVOIR,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  DETERMINERS,
  ETRE,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './lexicon/words.ts';

/** The words that may name a speaker: items `from..to` of a sentence, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** `named`: holds a name that is its own; `title`: a role noun; `pronoun`; `other`: some other noun. */
  readonly kind: 'named' | 'title' | 'pronoun' | 'other';
  readonly mention?: Mention;
  /** The role noun, lower case: `porte-parole`. */
  readonly head?: string;
  /** Whether it stands for somebody known: « le porte-parole », not « un porte-parole ». */
  readonly definite: boolean;
  readonly plural: boolean;
}

const DE = new Set(['de', "d'", 'du', 'des']);
const AT = new Set(['à', 'au', 'aux', 'en', 'auprès', 'chez', 'pour', 'sur']);
const INDEFINITE = new Set([
  'un',
  'une',
  'plusieurs',
  'deux',
  'trois',
  'quelques',
  'certains',
  'certaines',
]);
const PLURALS = new Set([
  'les',
  'ces',
  'ses',
  'leurs',
  'nos',
  'plusieurs',
  'deux',
  'trois',
  'quelques',
  'certains',
  'certaines',
]);
/** Whom one speaks to or where: « a déclaré le ministre *à la presse* » is no part of the phrase. */
const AUDIENCE = new Set(
  'presse journalistes journaliste afp reuters antenne micro télévision radio issue sortie tribune suite journal propos chaîne agence ap occasion médias'.split(
    ' ',
  ),
);
const COURTESY = /^(?:m|mm|mme|mmes|mlle|me|mgr|dr|pr)\.?$/;

const LONGEST = 18;

/** The phrase that begins with this item, or undefined where none can: « le porte-parole du Kremlin, Dmitri Peskov ». */
export function phraseAt(
  items: readonly Item[],
  from: number,
  limit = items.length,
): Phrase | undefined {
  const first = items[from];
  if (first === undefined || from >= limit || !canBegin(items, from)) return undefined;
  const end = extent(items, from, limit);
  const own = ownMention(items, from, end);
  const head = headNoun(items, from, end);
  const apposed = own ? undefined : apposedName(items, end, limit, head);
  const mention = own ?? apposed?.mention;
  return {
    from,
    to: apposed ? end + 2 : end,
    kind: kindOf(mention, head),
    ...(mention && { mention }),
    ...(head !== undefined && { head }),
    definite: !INDEFINITE.has(first.low),
    plural:
      PLURALS.has(first.low) || (head !== undefined && !ROLES.has(head) && isPluralRole(head)),
  };
}

/** The phrase that ends just before an item: the longest that reaches it, else the nearest. */
export function phraseBefore(items: readonly Item[], end: number): Phrase | undefined {
  let nearest: Phrase | undefined;
  let longest: Phrase | undefined;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST); at -= 1) {
    const item = items[at];
    if (item === undefined || endsPhrase(items, at, end)) break;
    if (!canBegin(items, at) || isGoverned(items, at)) continue;
    const phrase = phraseAt(items, at, end);
    if (phrase === undefined) continue;
    nearest ??= phrase;
    if (phrase.to === end) longest = phrase;
  }
  return longest ?? nearest;
}

/** A pronoun as a phrase: « il », « ce dernier », « celui-ci ». */
export const pronounPhrase = (from: number, to: number, low: string): Phrase => ({
  from,
  to,
  kind: 'pronoun',
  head: low,
  definite: true,
  plural: /s$/.test(low) && low !== 'nous' && low !== 'vous',
});

/** Whether a preposition governs the item: « avec *Donald Trump* » is no subject. */
export function isGoverned(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  return PREPOSITIONS.has(before.low) && !CLAUSE_OPENERS.has(before.low);
}

function canBegin(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.kind === 'mention') return true;
  if (item.kind !== 'word') return false;
  if (DETERMINERS.has(item.low) || COURTESY.test(item.low)) return true;
  const before = items[at - 1];
  if (before?.kind === 'word' && DETERMINERS.has(before.low)) return false;
  return (
    item.capital &&
    !isAdverb(item.low) &&
    !PREPOSITIONS.has(item.low) &&
    !SUBJECT_PRONOUNS.has(item.low) &&
    !CLAUSE_OPENERS.has(item.low) &&
    !CONJUNCTIONS.has(item.low) &&
    (at > 0 || ROLES.has(item.low) || BODY_NOUNS.has(item.low))
  );
}

/** First item past the phrase. */
function extent(items: readonly Item[], from: number, limit: number): number {
  let at = from + 1;
  while (at < Math.min(limit, from + LONGEST) && !endsPhrase(items, at, limit)) {
    if (AT.has(items[at]?.low ?? '') && !joinsOffice(items, from, at)) break;
    if (startsAnew(items, from, at)) break;
    at += 1;
  }
  while (at > from + 1 && isLoose(items[at - 1])) at -= 1;
  return at;
}

/** A preposition or article left hanging at the end of a phrase does not belong to it. */
const isLoose = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  (PREPOSITIONS.has(item.low) || DETERMINERS.has(item.low) || isAdverb(item.low));

function endsPhrase(items: readonly Item[], at: number, limit: number): boolean {
  const item = items[at];
  if (item === undefined) return true;
  if (item.kind === 'stop' || item.kind === 'passage' || item.kind === 'clitic') return true;
  if (item.kind === 'mention') return false;
  if (AVOIR.has(item.low) || ETRE.has(item.low)) return true;
  if (CLAUSE_OPENERS.has(item.low) || CONJUNCTIONS.has(item.low) || SUBJECT_PRONOUNS.has(item.low))
    return true;
  const low = item.low;
  if (isAdverb(low) || low === 'ce')
    return at + 1 < limit && !DETERMINERS.has(items[at - 1]?.low ?? '');
  const nominal =
    DETERMINERS.has(items[at - 1]?.low ?? '') || PREPOSITIONS.has(items[at - 1]?.low ?? '');
  if (!nominal && !ROLES.has(low) && isSpeech(low, 'finite')) return true;
  return PREPOSITIONS.has(low) && !DE.has(low) && !AT.has(low);
}

/** « ambassadeur à Paris », « conseiller à la sécurité »: a place or a field, not an audience. */
function joinsOffice(items: readonly Item[], from: number, at: number): boolean {
  const head = headNoun(items, from, at);
  if (head === undefined) return false;
  if (
    items.slice(from, at).some((item) => item.kind === 'mention' && item.mention?.kind === 'person')
  )
    return false;
  return !items
    .slice(at + 1, at + 4)
    .some((item) => AUDIENCE.has(item.low) || item.mention?.kind === 'person');
}

/** A second article without a preposition starts another phrase: « a déclaré le ministre | le lendemain ». */
function startsAnew(items: readonly Item[], from: number, at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || !DETERMINERS.has(item.low)) return false;
  const before = items[at - 1];
  if (before === undefined || at - 1 < from) return false;
  return !(
    before.kind === 'word' &&
    (PREPOSITIONS.has(before.low) || DETERMINERS.has(before.low) || before.low === 'tous')
  );
}

/** A name in the phrase that is the speaker's own, not its complement's: « le ministre de l'Intérieur X », not « la police de X ». */
function ownMention(items: readonly Item[], from: number, end: number): Mention | undefined {
  let complement = false;
  let belongsToRole = false;
  let other: Mention | undefined;
  for (let at = from; at < end; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    if (item.kind === 'word' && PREPOSITIONS.has(item.low)) {
      complement = true;
      belongsToRole = false;
    } else if (complement && ROLES.has(item.low)) belongsToRole = true;
    if (item.mention === undefined || isGovernedLoosely(items, from, at)) continue;
    if (item.mention.kind === 'person' && !belongsToRole) return item.mention;
    if (!complement && item.mention.kind !== 'other')
      other ??=
        at === from || DETERMINERS.has(items[at - 1]?.low ?? '') || at === end - 1
          ? item.mention
          : undefined;
  }
  return headIsPerson(items, from, end) ? undefined : other;
}

/** « le président américain » with « américain » tagged as a name is still a person. */
const headIsPerson = (items: readonly Item[], from: number, end: number): boolean =>
  items.slice(from, end).some((item, at) => at < 4 && ROLES.has(item.low));

/** « de Trump », « de la Russie »: a preposition before, or before the article. */
function isGovernedLoosely(items: readonly Item[], from: number, at: number): boolean {
  if (at - 1 < from) return false;
  if (isGoverned(items, at)) return true;
  const before = items[at - 1];
  return (
    before !== undefined &&
    at - 2 >= from &&
    DETERMINERS.has(before.low) &&
    isGoverned(items, at - 1)
  );
}

/** The first role noun before any complement: `porte-parole` in « le porte-parole du Kremlin ». */
function headNoun(items: readonly Item[], from: number, end: number): string | undefined {
  for (let at = from; at < end; at += 1) {
    const low = items[at]?.low ?? '';
    if (at > from && PREPOSITIONS.has(low)) return undefined;
    if (ROLES.has(low) || BODY_NOUNS.has(low) || isPluralRole(low)) return low;
  }
  return undefined;
}

/** « …, Dmitri Peskov » straight after a role. */
function apposedName(
  items: readonly Item[],
  end: number,
  limit: number,
  head: string | undefined,
): Item | undefined {
  if (head === undefined || !ROLES.has(head) || end + 1 >= limit) return undefined;
  const name = items[end + 1];
  return items[end]?.low === ',' && name?.mention?.kind === 'person' ? name : undefined;
}

function kindOf(mention: Mention | undefined, head: string | undefined): Phrase['kind'] {
  if (mention) return 'named';
  return head === undefined ? 'other' : 'title';
}
