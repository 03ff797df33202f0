import type { Mention } from '../model/entity.ts';
import { antecedentOf } from './antecedents.ts';
import type { Item } from './items.ts';
import { isBodyNoun, isSpeakerNoun } from './lexicon/roles.ts';
import {
  CLITICS,
  CONJUNCTIONS,
  DEMONSTRATIVES,
  DETERMINERS,
  ETRE,
  IMPERSONAL,
  IMPERSONAL_ADJECTIVES,
  isAdverb,
  SUBJECT_PRONOUNS,
} from './lexicon/words.ts';
import { isGoverned } from './phrase-end.ts';
import { leadsToName, type Phrase, phraseAt, phraseBefore, pronounPhrase } from './phrases.ts';
import { subjectAfter } from './subjects-after.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How far from its verb a subject is looked for, in items: a sentence may be a whole page of OCR. */
const REACH = 60;

/** How deep insertions are stepped over: « X, ministre, qui, lundi, était là, a dit ». */
const DEEPEST = 4;

/**
 * The subject of a verb among the others of its sentence: a gerund or infinitive speaks for the finite
 * verb before it, a passive names its agent behind « par ».
 */
export function subjectInContext(
  items: readonly Item[],
  verb: VerbGroup,
  all: readonly VerbGroup[],
): Phrase | undefined {
  if (verb.kind === 'finite') return subjectOf(items, verb);
  if (verb.kind === 'passive') return agentOf(items, verb);
  const beside = verb.kind === 'gerund' ? besideGerund(items, verb) : undefined;
  if (beside) return beside;
  const governing = all.findLast((other) => other.kind === 'finite' && other.to <= verb.from);
  const subject = governing && subjectOf(items, governing);
  if (subject && subject.kind !== 'other') return subject;
  return clauseSubject(items, verb.from) ?? subject;
}

/** The subject of a finite verb: the inverted pronoun, what stands before, or what stands behind it. */
function subjectOf(items: readonly Item[], verb: VerbGroup): Phrase | undefined {
  if (verb.clitic !== undefined) return cliticPhrase(items, verb.clitic);
  if (isInverted(items, verb)) return subjectAfter(items, verb.to);
  return subjectBefore(items, verb.from) ?? subjectAfter(items, verb.to);
}

/** « a-t-il »: the pronoun behind the auxiliary. */
export const cliticPhrase = (items: readonly Item[], at: number): Phrase =>
  pronounPhrase(at, at + 1, items[at]?.low ?? '');

/** « Q, a déclaré X »: the verb follows the quoted words, or « comme l' ». */
function isInverted(items: readonly Item[], verb: VerbGroup): boolean {
  let at = verb.from - 1;
  while (items[at]?.low === ',' || CLITICS.has(items[at]?.low ?? '')) at -= 1;
  return items[at]?.kind === 'passage' || items[at]?.low === 'comme';
}

/** « de la part de *manifestants* scandant »: the noun straight before a gerund, unless « en » stands there. */
function besideGerund(items: readonly Item[], verb: VerbGroup): Phrase | undefined {
  const before = items[verb.from - 1];
  if (before === undefined || before.kind === 'stop' || before.low === 'en') return undefined;
  const phrase = phraseBefore(items, verb.from, true);
  return phrase?.to === verb.from ? phrase : undefined;
}

/** « qualifié de Q *par X* », « accusé *par X* de Q ». */
export function agentOf(items: readonly Item[], verb: VerbGroup): Phrase | undefined {
  for (let at = verb.to; at < Math.min(items.length, verb.to + 12); at += 1) {
    if (items[at]?.low === 'par') return phraseAt(items, at + 1);
  }
  return undefined;
}

/** The subject on the left of a verb, relative clauses and appositions stepped over. */
export function subjectBefore(items: readonly Item[], verb: number, depth = 0): Phrase | undefined {
  let at = verb - 1;
  while (at >= 0 && isBetween(items[at])) at -= 1;
  const item = items[at];
  if (item === undefined || depth > DEEPEST || verb - at > REACH) return undefined;
  if (item.kind === 'stop') return beforeStop(items, at, depth);
  if (item.kind === 'passage' || item.kind === 'clitic') return undefined;
  return pronounBefore(items, at) ?? nounBefore(items, at);
}

const isBetween = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (CLITICS.has(item.low) || isAdverb(item.low));

function beforeStop(items: readonly Item[], at: number, depth: number): Phrase | undefined {
  const low = items[at]?.low;
  if (low === ')') return subjectBefore(items, openingBracket(items, at), depth + 1);
  return low === ',' ? beforeInsertion(items, at, depth) : undefined;
}

/** « il », « ce dernier », « …, qui ». */
function pronounBefore(items: readonly Item[], at: number): Phrase | undefined {
  const { kind, low = '' } = items[at] ?? {};
  if (kind !== 'word') return undefined;
  if (SUBJECT_PRONOUNS.has(low)) return pronounPhrase(at, at + 1, low);
  if (DEMONSTRATIVES.has(low)) {
    const from = /^cet?(?:te)?$/.test(items[at - 1]?.low ?? '') ? at - 1 : at;
    return pronounPhrase(from, at + 1, low);
  }
  return low === 'qui' ? antecedentOf(items, at) : undefined;
}

function nounBefore(items: readonly Item[], at: number): Phrase | undefined {
  if (CONJUNCTIONS.has(items[at]?.low ?? '')) return clauseSubject(items, at);
  return phraseBefore(items, at + 1) ?? clauseSubject(items, at);
}

function openingBracket(items: readonly Item[], close: number): number {
  for (let at = close - 1; at > Math.max(0, close - REACH); at -= 1) {
    if (items[at]?.low === '(') return at;
  }
  return close;
}

/** « X, qui dirige…, a dit »: the subject stands before the insertion, or is the name inserted after a role. */
function beforeInsertion(items: readonly Item[], comma: number, depth: number): Phrase | undefined {
  const previous = previousComma(items, comma);
  if (previous === -1) return phraseBefore(items, comma) ?? clauseSubject(items, comma);
  const outer = subjectBefore(items, previous, depth + 1);
  const courtesy = leadsToName(items, previous + 1);
  if (!isApposed(items[previous + 1 + courtesy]?.mention, outer)) {
    return outer ?? phraseBefore(items, comma);
  }
  const name = phraseAt(items, previous + 1, comma);
  if (name === undefined || outer?.kind !== 'title' || outer.to !== previous) return name ?? outer;
  return { ...name, from: outer.from };
}

/** « le porte-parole, *X*, a dit », « l'agence de presse, *Y*, annonce ». */
function isApposed(inserted: Mention | undefined, outer: Phrase | undefined): boolean {
  if (inserted === undefined || outer?.kind === 'named') return false;
  if (inserted.kind === 'person') return true;
  return inserted.kind === 'organisation' && isBodyNoun(outer?.head ?? '');
}

/** The comma that opens the insertion; a relative clause may hold commas of its own. */
function previousComma(items: readonly Item[], comma: number): number {
  let found = -1;
  for (let at = comma - 1; at >= Math.max(0, comma - REACH); at -= 1) {
    const low = items[at]?.low;
    if (low === ';' || low === ':') break;
    if (low !== ',') continue;
    if (found === -1) found = at;
    if (RELATIVES.has(items[at + 1]?.low ?? '')) return at;
  }
  return found;
}

const RELATIVES = new Set(['qui', 'dont', 'que', "qu'", 'où']);

/** The first phrase of the clause that can speak: a coordinated verb takes its subject from there. */
export function clauseSubject(items: readonly Item[], before: number): Phrase | undefined {
  for (let at = Math.max(0, before - REACH); at < before; at += 1) {
    const item = items[at];
    if (item === undefined || isGoverned(items, at)) continue;
    const pronoun = personalPronounAt(items, at);
    if (pronoun) return pronoun;
    if (!canSpeak(items, at)) continue;
    const phrase = phraseAt(items, at, before);
    if (phrase && phrase.kind !== 'other') return phrase;
  }
  return undefined;
}

/** « il », « elle » here, unless it is the « il » of « il faut », « il était possible ». */
export function personalPronounAt(items: readonly Item[], at: number): Phrase | undefined {
  const item = items[at];
  if (item?.low !== 'il' && item?.low !== 'elle') return undefined;
  const lows = items.slice(at + 1, at + 4).map(({ low }) => low);
  const impersonal =
    lows.slice(0, 2).some((low) => IMPERSONAL.has(low)) ||
    (ETRE.has(lows[0] ?? '') && lows.slice(1).some((low) => IMPERSONAL_ADJECTIVES.has(low)));
  return impersonal ? undefined : pronounPhrase(at, at + 1, item.low);
}

/** How far from its beginning a sentence may name its subject, in items. */
const OPENING = 10;

/** « *La nièce du monarque* s'opposait… »: the title that a sentence opens with, before any name. */
export function openingTitle(items: readonly Item[]): Phrase | undefined {
  for (let at = 0; at < Math.min(OPENING, items.length); at += 1) {
    if (isGoverned(items, at) || items[at]?.kind === 'passage') continue;
    const phrase = phraseAt(items, at);
    if (phrase === undefined) continue;
    if (phrase.kind === 'title') return phrase;
    if (phrase.kind === 'named') return undefined;
    at = phrase.to - 1;
  }
  return undefined;
}

function canSpeak(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const kind = item?.mention?.kind;
  if (kind !== undefined) return kind === 'person' || kind === 'organisation';
  if (item?.kind !== 'word' || !DETERMINERS.has(item.low)) return false;
  return items.slice(at + 1, at + 4).some(({ low, mention }) => mention || isSpeakerNoun(low));
}
