import { type Item, itemise } from './items.ts';
import { isNearOnly } from './lexicon/verbs.ts';
import { ETRE, isAdverb, WORD_NOUNS } from './lexicon/words.ts';
import { type Phrase, phraseAt, phraseBefore } from './phrases.ts';
import { type Attribution, REACH, type Spot, spanOf } from './spot.ts';
import { clauseSubject, personalPronounAt, subjectBefore, subjectInContext } from './subjects.ts';
import { together } from './together.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** How near a verb must stand that reports words only straight beside them. */
const NEAR = 5;

/** « X a déclaré: Q », « X dénonce un Q »: the nearest verb on the left. */
export function verbBefore({ items, at }: Spot): Attribution | undefined {
  const left = verbGroups(items, Math.max(0, at - REACH), at).filter((verb) =>
    reaches(items, verb, at),
  );
  for (const verb of [...left].reverse()) {
    const beside = subjectInContext(items, verb, left);
    const phrase = beside && together(items, beside, verb);
    if (phrase || verb.kind === 'passive') {
      return { rule: 'verb-before', items, ...(phrase && { phrase }), cue: spanOf(items, verb) };
    }
  }
  const nearest = left.at(-1);
  if (nearest === undefined) return undefined;
  const phrase = nearest.from <= 1 ? subjectBehind(items, at) : undefined;
  return { rule: 'verb-before', items, ...(phrase && { phrase }), cue: spanOf(items, nearest) };
}

/** « Se disant Q, *X* a… »: where the sentence opens with the verb, its subject follows the comma. */
function subjectBehind(items: readonly Item[], at: number): Phrase | undefined {
  for (let next = at + 1; next < Math.min(items.length, at + REACH); next += 1) {
    if (items[next - 1]?.low !== ',') continue;
    const pronoun = personalPronounAt(items, next);
    const phrase = pronoun ?? phraseAt(items, next);
    if (phrase && phrase.kind !== 'other') return phrase;
  }
  return undefined;
}

/** Whether a verb can hold the passage: some do at any distance, a participle only « qualifié (par X) de Q ». */
function reaches(items: readonly Item[], verb: VerbGroup, at: number): boolean {
  const word = items[verb.to - 1]?.low ?? '';
  if (isNearOnly(word) && (verb.kind === 'infinitive' || at - verb.to > NEAR)) return false;
  if (isBracketed(items, verb.to, at)) return false;
  if (verb.kind !== 'passive') return true;
  return at === verb.to || (at - verb.to < 2 * NEAR && LINK_BEFORE.test(items[at - 1]?.low ?? ''));
}

/** « (c'est lui qui l'a signalé), … Q »: a verb in a bracket closed before the passage holds nothing behind it. */
const isBracketed = (items: readonly Item[], from: number, at: number): boolean =>
  items.slice(from, at).find(({ low }) => low === '(' || low === ')')?.low === ')';

// « qualifié de Q », « accusé d'un Q », « décrit comme des Q »
const LINK_BEFORE = /^(?:de|d'|du|comme|un|une|des|être|qui|:)$/;

/** « X « dénonce un scandale » », « X est « effaré » »: a speaker straight before the passage, whose verb is in it. */
export function verbInside({ items, at, text }: Spot): Attribution | undefined {
  const { passage } = items[at] ?? {};
  if (passage === undefined) return undefined;
  const verb = isAdverb(items[at - 1]?.low ?? '') ? at - 2 : at - 1;
  const being = ETRE.has(items[verb]?.low ?? '');
  const phrase = subjectBefore(items, being ? verb : at);
  if (phrase === undefined || phrase.kind !== 'named') return undefined;
  const touches = phrase.to === at || (phrase.to === at - 1 && items[at - 1]?.low === ',');
  if (!being && !touches) return undefined;
  const head = {
    start: passage.inner.start,
    end: Math.min(passage.inner.end, passage.inner.start + 60),
  };
  const words = itemise(text, head, [], []);
  const opensWithVerb =
    words.length > 1 && !words[0]?.capital && !OPENS_NOUN.test(words[0]?.low ?? '');
  return opensWithVerb ? { rule: 'verb-before', items, phrase } : undefined;
}

// « X « le Boss » », « X « de retour » »: a nickname or an aside, no verb
const OPENS_NOUN =
  /^(?:l[ae]s?|l'|une?|des?|du|d'|aux?|à|en|pour|par|sur|avec|dans|sans|ce|cette|mon|son|sa)$/;

/** « X a eu ce mot: Q », « X utilise le terme Q ». */
export function wordsOf({ items, at }: Spot): Attribution | undefined {
  const noun = items[at - 1]?.low === ':' ? items[at - 2] : items[at - 1];
  if (noun?.kind !== 'word' || !WORD_NOUNS.has(noun.low)) return undefined;
  const phrase = clauseSubject(items, at - 1);
  return (
    phrase && { rule: 'verb-before', items, phrase, cue: { start: noun.start, end: noun.end } }
  );
}

/** « X enfonce le clou: Q »: whoever the clause before a colon is about. */
export function colon({ items, at }: Spot): Attribution | undefined {
  if (items[at - 1]?.low !== ':') return undefined;
  // « X est arrivé sous les huées de manifestants: Q »: the many who stand there, and nobody named
  const crowd = phraseBefore(items, at - 1, true);
  const speaks = crowd?.plural && crowd.head !== undefined && crowd.to === at - 1;
  const phrase = speaks ? crowd : clauseSubject(items, at - 1);
  return phrase && { rule: 'colon', items, phrase };
}
