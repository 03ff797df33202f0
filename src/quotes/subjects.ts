import type { Item } from './items.ts';
import { BODY_NOUNS, isPluralRole, ROLES } from './lexicon/roles.ts';
import {
  CLITICS,
  CONJUNCTIONS,
  DEMONSTRATIVES,
  DETERMINERS,
  isAdverb,
  SUBJECT_PRONOUNS,
} from './lexicon/words.ts';
import { isGoverned, type Phrase, phraseAt, phraseBefore, pronounPhrase } from './phrases.ts';
import type { VerbGroup } from './verb-groups.ts';

/** How far from its verb a subject is looked for, in items: a sentence may be a whole page of OCR. */
const REACH = 60;

/** The subject of a verb group: the inverted pronoun, what stands before, or what stands behind it. */
export function subjectOf(items: readonly Item[], verb: VerbGroup): Phrase | undefined {
  if (verb.clitic !== undefined) return cliticPhrase(items, verb.clitic);
  if (isInverted(items, verb)) return subjectAfter(items, verb.to);
  return subjectBefore(items, verb.from) ?? subjectAfter(items, verb.to);
}

export const cliticPhrase = (items: readonly Item[], at: number): Phrase =>
  pronounPhrase(at, at + 1, items[at]?.low ?? '');

/** « Q, a déclaré X »: the verb follows the quoted words, or « comme l' ». */
function isInverted(items: readonly Item[], verb: VerbGroup): boolean {
  let at = verb.from - 1;
  while (items[at]?.low === ',' || CLITICS.has(items[at]?.low ?? '')) at -= 1;
  const before = items[at];
  return before?.kind === 'passage' || before?.low === 'comme';
}

/** The subject on the left of a verb, relative clauses and appositions stepped over. */
export function subjectBefore(items: readonly Item[], verb: number, depth = 0): Phrase | undefined {
  let at = verb - 1;
  while (at >= 0 && isBetween(items[at])) at -= 1;
  const item = items[at];
  if (item === undefined || depth > 4 || verb - at > REACH) return undefined;
  if (item.kind === 'word' && SUBJECT_PRONOUNS.has(item.low))
    return pronounPhrase(at, at + 1, item.low);
  if (item.kind === 'word' && DEMONSTRATIVES.has(item.low)) return demonstrative(items, at);
  if (item.low === 'qui') return phraseBefore(items, items[at - 1]?.low === ',' ? at - 1 : at);
  if (item.low === ')') return subjectBefore(items, openingBracket(items, at), depth + 1);
  if (item.low === ',') return beforeInsertion(items, at, depth);
  if (item.kind === 'word' && CONJUNCTIONS.has(item.low)) return clauseSubject(items, at);
  if (item.kind === 'passage' || item.kind === 'stop') return undefined;
  return phraseBefore(items, at + 1) ?? clauseSubject(items, at);
}

const isBetween = (item: Item | undefined): boolean =>
  item?.kind === 'word' && (CLITICS.has(item.low) || isAdverb(item.low));

function demonstrative(items: readonly Item[], at: number): Phrase {
  const low = items[at]?.low ?? '';
  const from = items[at - 1]?.low === 'ce' || items[at - 1]?.low === 'cette' ? at - 1 : at;
  return pronounPhrase(from, at + 1, low);
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
  const inserted = items[previous + 1];
  const outer = subjectBefore(items, previous, depth + 1);
  if (inserted?.mention?.kind !== 'person' || outer?.kind === 'named')
    return outer ?? phraseBefore(items, comma);
  const name = phraseAt(items, previous + 1, comma);
  if (outer?.kind === 'title' && outer.to === previous && name)
    return { ...name, from: outer.from, ...(outer.head !== undefined && { head: outer.head }) };
  return name ?? outer;
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
    if (item?.kind === 'word' && (item.low === 'il' || item.low === 'elle'))
      return pronounPhrase(at, at + 1, item.low);
    if (item?.kind === 'clitic') return pronounPhrase(at, at + 1, item.low);
    if (item === undefined || isGoverned(items, at) || !canSpeak(items, at)) continue;
    const phrase = phraseAt(items, at, before);
    if (phrase && phrase.kind !== 'other') return phrase;
  }
  return undefined;
}

function canSpeak(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind === 'mention')
    return item.mention?.kind === 'person' || item.mention?.kind === 'organisation';
  if (item?.kind !== 'word' || !DETERMINERS.has(item.low)) return false;
  return items
    .slice(at + 1, at + 4)
    .some(
      (next) =>
        ROLES.has(next.low) ||
        BODY_NOUNS.has(next.low) ||
        isPluralRole(next.low) ||
        next.kind === 'mention',
    );
}

const SKIPPED = new Set([
  'ce',
  'cette',
  'à',
  "d'",
  'dans',
  'lors',
  'devant',
  'auprès',
  'au',
  'aux',
  'sur',
  'en',
  'de',
  'du',
  'mardi',
  'dès',
  'après',
  'par',
  'pour',
  'pendant',
  'avec',
  'chez',
]);

/**
 * The subject behind an inverted verb, what comes between stepped over:
 * « a déclaré mardi à la presse *le porte-parole du Kremlin* ».
 */
export function subjectAfter(
  items: readonly Item[],
  from: number,
  limit = items.length,
): Phrase | undefined {
  let at = from;
  const last = Math.min(limit, from + 16);
  while (at < last) {
    const item = items[at];
    if (item === undefined || item.kind === 'passage') return undefined;
    if (item.kind === 'word' && SUBJECT_PRONOUNS.has(item.low)) return undefined;
    if (item.kind === 'stop' && !(item.low === ',' && at > from)) return undefined;
    if (item.kind === 'word' && SKIPPED.has(item.low) && at + 1 < last) {
      at = pastComplement(items, at, last);
      continue;
    }
    const phrase =
      isBetween(item) && !DETERMINERS.has(item.low) ? undefined : phraseAt(items, at, limit);
    if (phrase && !isTime(items, phrase)) return phrase;
    at = phrase ? phrase.to : at + 1;
  }
  return undefined;
}

/** Past « à la presse », « dans un communiqué », « sur Twitter ». */
function pastComplement(items: readonly Item[], at: number, last: number): number {
  let next = at + 1;
  if (DETERMINERS.has(items[next]?.low ?? '')) next += 1;
  return Math.min(next + 1, last);
}

const TIMES = new Set(
  'semaine jour jours mois année matin soir soirée matinée nuit lendemain veille après-midi week-end janvier février mars avril mai juin juillet août septembre octobre novembre décembre heure heures dimanche lundi mardi mercredi jeudi vendredi samedi mieux moins'.split(
    ' ',
  ),
);

const isTime = (items: readonly Item[], phrase: Phrase): boolean =>
  items.slice(phrase.from, phrase.to).some((item) => TIMES.has(item.low));
