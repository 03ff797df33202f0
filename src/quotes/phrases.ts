import type { Mention } from '../model/entity.ts';
import type { Item } from './items.ts';
import { nationality } from './lexicon/nationalities.ts';
import { isPluralRole, isRole, isSpeakerNoun } from './lexicon/roles.ts';
import {
  COURTESY,
  DETERMINERS,
  PREPOSITIONS,
  STAND_BEFORE_NOUN,
  STATEMENTS,
} from './lexicon/words.ts';
import { endOfPhrase, endsPhrase, isGoverned, LONGEST_PHRASE } from './phrase-end.ts';
import { canBegin } from './phrase-start.ts';

/** The words that may name a speaker: items `from..to` of a sentence, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** `named`: holds a name that is its own; `title`: a role noun; `pronoun`; `other`: some other noun. */
  readonly kind: 'named' | 'title' | 'pronoun' | 'other';
  readonly mention?: Mention;
  /** The role noun or pronoun, lower case: `porte-parole`, `il`. */
  readonly head?: string;
  /** Whether it stands for somebody known: « le porte-parole », not « un porte-parole ». */
  readonly definite: boolean;
  readonly plural: boolean;
}

const INDEFINITE = new Set(
  'un une des plusieurs deux trois quelques certains certaines'.split(' '),
);
const PLURAL = new Set(
  'les des ces ses leurs nos plusieurs deux trois quelques certains certaines'.split(' '),
);

/** The phrase that begins with this item, or undefined where none can: « le porte-parole du Kremlin, Dmitri Peskov ». */
export function phraseAt(
  items: readonly Item[],
  from: number,
  limit = items.length,
): Phrase | undefined {
  const first = items[from];
  if (first === undefined || from >= limit || !canBegin(items, from)) return undefined;
  const end = endOfPhrase(items, from, limit);
  const head = headNoun(items, from, end);
  const own = ownMention(items, from, end) ?? authorOf(items, from, end);
  const definite = !INDEFINITE.has(first.low);
  const role = definite && isRole(head ?? '');
  const apposed = own ? undefined : apposedName(items, end, limit, role);
  const mention = own ?? apposed?.mention;
  return {
    from,
    to: apposed?.to ?? end,
    kind: mention ? 'named' : head === undefined ? 'other' : 'title',
    ...(mention && { mention }),
    ...(head !== undefined && { head }),
    definite,
    plural: PLURAL.has(first.low) || (head !== undefined && !isRole(head) && isPluralRole(head)),
  };
}

/**
 * The phrase that ends just before an item: the longest that reaches it, else the nearest. With
 * `governed`, one behind a preposition will do: « bloqué par *Obama*, qui estimait ».
 */
export function phraseBefore(
  items: readonly Item[],
  end: number,
  governed = false,
): Phrase | undefined {
  let nearest: Phrase | undefined;
  let longest: Phrase | undefined;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_PHRASE); at -= 1) {
    if (endsPhrase(items, at, end)) break;
    if (!canBegin(items, at) || (!governed && isGoverned(items, at))) continue;
    const phrase = phraseAt(items, at, end);
    if (phrase === undefined) continue;
    nearest ??= phrase;
    if (phrase.to === end) longest = phrase;
    if (governed && longest) break;
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
  plural: /[sx]$/.test(low) && low !== 'nous' && low !== 'vous',
});

/**
 * A name in the phrase that is the speaker's own: « le ministre de l'Intérieur *X* », « *l'ONU* »; not
 * « la police de X », nor « le porte-parole du président X », where it belongs to the complement.
 */
function ownMention(items: readonly Item[], from: number, end: number): Mention | undefined {
  const person = ownPerson(items, from, end);
  if (person || headIsPerson(items, from, end)) return person;
  const complement = items.findIndex((item, at) => at >= from && PREPOSITIONS.has(item.low));
  const last = complement === -1 ? end : Math.min(complement, end);
  return items.slice(from, last).find((_, at) => speaksItself(items, from, from + at, end))
    ?.mention;
}

/** « le communiqué *de la CGT* »: a statement speaks for whoever made it. */
function authorOf(items: readonly Item[], from: number, end: number): Mention | undefined {
  if (!STATEMENTS.has(items[from + 1]?.low ?? '')) return undefined;
  return items
    .slice(from + 2, end)
    .find(({ mention }) => mention?.kind === 'person' || mention?.kind === 'organisation')?.mention;
}

function ownPerson(items: readonly Item[], from: number, end: number): Mention | undefined {
  let ofRole = false;
  for (let at = from; at < end; at += 1) {
    const { low = '', mention } = items[at] ?? {};
    if (PREPOSITIONS.has(low)) ofRole = false;
    else if (isRole(low) && hasPreposition(items, from, at)) ofRole = true;
    if (mention?.kind === 'person' && !ofRole && !isComplement(items, from, at)) return mention;
  }
  return undefined;
}

const hasPreposition = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ low }) => PREPOSITIONS.has(low));

/** An organisation or place is the speaker where it is the noun of the phrase, or closes it. */
function speaksItself(items: readonly Item[], from: number, at: number, end: number): boolean {
  if (items[at]?.mention === undefined || isComplement(items, from, at)) return false;
  if (at === from || DETERMINERS.has(items[at - 1]?.low ?? '')) return true;
  return at === end - 1 && items[at]?.mention?.kind !== 'other';
}

/** « le président américain » with « américain » tagged as a name is still a person. */
const headIsPerson = (items: readonly Item[], from: number, end: number): boolean =>
  items.slice(from, Math.min(end, from + 4)).some((item) => isRole(item.low));

/** « de Trump », « de la Russie »: a preposition before, or before the article. */
function isComplement(items: readonly Item[], from: number, at: number): boolean {
  let lead = at;
  while (lead > from && COURTESY.has(items[lead - 1]?.low ?? '')) lead -= 1;
  if (lead === from) return false;
  if (isGoverned(items, at)) return true;
  return at - 2 >= from && DETERMINERS.has(items[at - 1]?.low ?? '') && isGoverned(items, at - 1);
}

/** The noun of the phrase, where it is one for a speaker: `porte-parole` in « l'ancien porte-parole du Kremlin ». */
function headNoun(items: readonly Item[], from: number, end: number): string | undefined {
  for (let at = from; at < end; at += 1) {
    const { kind, low = '' } = items[at] ?? {};
    // « la jeune Suédoise », « le jeune militant »: no noun, where one follows
    const leads = STAND_BEFORE_NOUN.has(low) && at + 1 < end && isNoun(items[at + 1]);
    if (!leads && isNoun(items[at])) return low;
    if (kind === 'mention' || !(at === from || STAND_BEFORE_NOUN.has(low))) return undefined;
  }
  return undefined;
}

const isNoun = (item: Item | undefined): boolean =>
  isSpeakerNoun(item?.low ?? '') || isNational(item);

/** « l'Espagnol »: a person by where he comes from; « l'espagnol » is a language. */
const isNational = (item: Item | undefined): boolean =>
  item?.kind === 'word' && item.capital && nationality(item.low) !== undefined;

/**
 * « …, Dmitri Peskov », « …, Me Antonin Levy », « …, l'actrice Carole Bouquet » straight behind a role that is somebody's; behind any
 * other noun only between two stops: « selon une source, X « a reconnu » » is X's deed.
 */
function apposedName(
  items: readonly Item[],
  end: number,
  limit: number,
  role: boolean,
): { readonly mention: Mention; readonly to: number } | undefined {
  const at = end + 1 + leadsToName(items, end + 1);
  const mention = items[at]?.mention;
  if (at >= limit || items[end]?.low !== ',' || mention?.kind !== 'person') return undefined;
  const closed = items[at + 1] === undefined || items[at + 1]?.kind === 'stop';
  return role || closed ? { mention, to: at + 1 } : undefined;
}

/** How many items stand before the name in « le président, | M. | X », « le président, | l'Allemand | X ». */
export function leadsToName(items: readonly Item[], at: number): number {
  if (COURTESY.has(items[at]?.low ?? '')) return 1;
  const described = DETERMINERS.has(items[at]?.low ?? '') && items[at + 1]?.kind === 'word';
  return described && items[at + 2]?.mention?.kind === 'person' ? 2 : 0;
}
