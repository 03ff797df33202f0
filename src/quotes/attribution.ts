import type { Span } from '../model/span.ts';
import { type Inversion, inversionAt } from './inversion.ts';
import { type Item, itemise } from './items.ts';
import { isNearOnly } from './lexicon/verbs.ts';
import { ETRE, isAdverb, WORD_NOUNS } from './lexicon/words.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { type Source, sourceAt } from './sources.ts';
import { clauseSubject, personalPronounAt, subjectBefore, subjectInContext } from './subjects.ts';
import { type VerbGroup, verbGroups } from './verb-groups.ts';

/** Who speaks, as the sentence says it, before anybody is looked up. */
export interface Attribution {
  readonly rule: 'incise' | 'verb-after' | 'verb-before' | 'selon' | 'colon';
  /** The items that `phrase` counts in: a sentence's, or those inside the quoted passage. */
  readonly items: readonly Item[];
  readonly phrase?: Phrase;
  readonly cue?: Span;
}

/** A sentence, the place of a passage among its items, the sentence behind it, and the text. */
interface Spot {
  readonly items: readonly Item[];
  readonly at: number;
  readonly next: Sentence | undefined;
  readonly text: string;
}

/** How many items on either side of a passage are read. */
const REACH = 60;

/** The rules in order: the first that finds a cue wins. */
const RULES: readonly ((spot: Spot) => Attribution | undefined)[] = [
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
    if (found) return found;
  }
  return undefined;
}

/** « …, a déclaré X, … » between the marks of one passage. */
function incise({ items, at, text }: Spot): Attribution | undefined {
  const item = items[at];
  if (item?.passage === undefined) return undefined;
  const inner = itemise(text, item.passage.inner, item.passage.nested, item.inside ?? []);
  for (let stop = 0; stop < inner.length; stop += 1) {
    if (!OPENS_INCISE.test(inner[stop]?.low ?? '')) continue;
    const found = inversionAt(inner, stop + 1);
    if (found && endsIncise(inner, found)) {
      return {
        rule: 'incise',
        items: inner,
        phrase: found.phrase,
        cue: spanOf(inner, found.group),
      };
    }
  }
  return undefined;
}

const OPENS_INCISE = /^[,?!…–—]$/;

/** An incise is closed by a stop, or by the end of the passage; at once where its verb is none of speech. */
function endsIncise(items: readonly Item[], { phrase, known }: Inversion): boolean {
  for (let next = phrase.to; next < phrase.to + (known ? 14 : 2); next += 1) {
    const item = items[next];
    if (item === undefined || item.kind === 'stop') return item?.low !== '?';
  }
  return false;
}

/** « Q, a déclaré X »: straight behind the passage. */
function verbAfter({ items, at }: Spot): Attribution | undefined {
  let next = at + 1;
  while (/^[,–—.?!…]+$/.test(items[next]?.low ?? '')) next += 1;
  return next > at + 3 ? undefined : inverted(items, next);
}

function inverted(items: readonly Item[], at: number): Attribution | undefined {
  const found = inversionAt(items, at);
  return (
    found && { rule: 'verb-after', items, phrase: found.phrase, cue: spanOf(items, found.group) }
  );
}

/** « Q, selon X ». */
function sourceAfter({ items, at }: Spot): Attribution | undefined {
  const next = /^[,–—]$/.test(items[at + 1]?.low ?? '') ? at + 2 : at + 1;
  return said(items, sourceAt(items, next));
}

/** « …, pour X, Q »: a source that ends where the passage begins stands nearer than any verb. */
function sourceStraightBefore({ items, at }: Spot): Attribution | undefined {
  for (let back = at - 2; back > Math.max(-1, at - 20); back -= 1) {
    const source = sourceAt(items, back);
    if (source && source.phrase.to >= at - 1) return said(items, source);
  }
  return undefined;
}

const said = (items: readonly Item[], source: Source | undefined): Attribution | undefined =>
  source && { rule: 'selon', items, ...source };

/** How near a verb must stand that reports words only straight beside them. */
const NEAR = 5;

/** « X a déclaré: Q », « X dénonce un Q »: the nearest verb on the left. */
function verbBefore({ items, at }: Spot): Attribution | undefined {
  const left = verbGroups(items, Math.max(0, at - REACH), at).filter((verb) =>
    reaches(items, verb, at),
  );
  for (const verb of [...left].reverse()) {
    const phrase = subjectInContext(items, verb, left);
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

/** « Selon X, … Q » anywhere in the sentence, the nearest first. */
function sourceInSentence({ items, at }: Spot): Attribution | undefined {
  for (let distance = 1; distance < REACH; distance += 1) {
    const source = sourceAt(items, at - distance) ?? sourceAt(items, at + distance);
    if (source) return said(items, source);
  }
  return undefined;
}

/** « le Q de la nation, a déclaré X »: an inverted verb further on in the sentence. */
function verbLater({ items, at }: Spot): Attribution | undefined {
  for (let next = at + 2; next < Math.min(items.length, at + REACH); next += 1) {
    const before = items[next - 1];
    if (before?.low !== ',' && before?.kind !== 'passage') continue;
    const found = inverted(items, next);
    if (found && found.phrase?.kind !== 'other') return found;
  }
  return undefined;
}

/** « X « dénonce un scandale » », « X est « effaré » »: a speaker straight before the passage, whose verb is in it. */
function verbInside({ items, at, text }: Spot): Attribution | undefined {
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

/** « Q — X », « Q (X) »: the name stands as a signature. */
function signature({ items, at, next }: Spot): Attribution | undefined {
  const own = signedAt(items, at + 1);
  if (own || next === undefined || items[at + 1] !== undefined) return own;
  return signedAt(next.items, 0);
}

function signedAt(items: readonly Item[], at: number): Attribution | undefined {
  const name = items[at + 1]?.mention;
  if (!/^[–—(]$/.test(items[at]?.low ?? '') || name?.kind !== 'person') return undefined;
  const end = items[at + 2];
  if (end !== undefined && end.kind !== 'stop') return undefined;
  const phrase = phraseAt(items, at + 1);
  return phrase && { rule: 'verb-after', items, phrase };
}

/** « X a eu ce mot: Q », « X utilise le terme Q ». */
function wordsOf({ items, at }: Spot): Attribution | undefined {
  const noun = items[at - 1]?.low === ':' ? items[at - 2] : items[at - 1];
  if (noun?.kind !== 'word' || !WORD_NOUNS.has(noun.low)) return undefined;
  const phrase = clauseSubject(items, at - 1);
  return (
    phrase && { rule: 'verb-before', items, phrase, cue: { start: noun.start, end: noun.end } }
  );
}

/** « X enfonce le clou: Q »: whoever the clause before a colon is about. */
function colon({ items, at }: Spot): Attribution | undefined {
  if (items[at - 1]?.low !== ':') return undefined;
  const phrase = clauseSubject(items, at - 1);
  return phrase && { rule: 'colon', items, phrase };
}

/** « Q. C'est ce qu'a annoncé X. », « Q. Tels sont les mots de X. »: the next sentence takes the words up. */
function takenUp({ next }: Spot): Attribution | undefined {
  if (next === undefined) return undefined;
  const lows = next.items.slice(0, 4).map(({ low }) => low);
  const from = TAKING_UP.find((words) => words.every((word, at) => lows[at] === word))?.length;
  return from === undefined
    ? undefined
    : (inverted(next.items, from) ?? { rule: 'verb-after', items: next.items });
}

const TAKING_UP: readonly (readonly string[])[] = [
  ["c'", 'est', 'ce', "qu'"],
  ["c'", 'est', 'ce', 'que'],
  ["c'", 'est', 'en', 'ces'],
  ['tels', 'sont', 'les', 'mots'],
  ['tels', 'sont', 'les', 'propos'],
  ['tels', 'sont', 'les', 'termes'],
];

function spanOf(items: readonly Item[], group: VerbGroup): Span {
  return { start: items[group.from]?.start ?? 0, end: items[group.to - 1]?.end ?? 0 };
}
