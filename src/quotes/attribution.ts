import type { Span } from '../model/span.ts';
import { type Item, itemise } from './items.ts';
import { AVOIR, CLITICS, ETRE, isAdverb, REFLEXIVE, WORD_NOUNS } from './lexicon/words.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import { clauseSubject, cliticPhrase, subjectAfter, subjectOf } from './subjects.ts';
import { invertedVerbAt, type VerbGroup, verbGroups } from './verb-groups.ts';

/** Who speaks, as the sentence says it, before anybody is looked up. */
export interface Attribution {
  readonly rule: 'incise' | 'verb-after' | 'verb-before' | 'selon' | 'colon';
  /** The items that `phrase` counts in: the sentence's, or those inside the quoted passage. */
  readonly items: readonly Item[];
  readonly phrase?: Phrase;
  readonly cue?: Span;
}

type Rule = (sentence: Sentence, at: number, text: string) => Attribution | undefined;

/** How many items on either side of a passage are read. */
const REACH = 60;

/** The rules in order: the first that finds a cue wins. */
const RULES: readonly Rule[] = [
  incise,
  verbAfter,
  sourceAfter,
  verbBefore,
  accordingTo,
  verbLater,
  colon,
];

/** The attribution of the passage that is item `at` of its sentence, or undefined. */
export function attribute(sentence: Sentence, at: number, text: string): Attribution | undefined {
  for (const rule of RULES) {
    const found = rule(sentence, at, text);
    if (found) return found;
  }
  return undefined;
}

/** « …, a déclaré X, … » between the marks of one passage. */
function incise(sentence: Sentence, at: number, text: string): Attribution | undefined {
  const passage = sentence.items[at]?.passage;
  if (passage === undefined) return undefined;
  const inner = itemise(text, passage.inner, passage.nested, innerMentions(sentence, at));
  for (let comma = 0; comma < inner.length; comma += 1) {
    const item = inner[comma];
    if (item?.kind !== 'stop' || !/^[,?!…–—]$/.test(item.low)) continue;
    const verb = invertedAfter(inner, comma + 1);
    if (verb && endsIncise(inner, verb.phrase.to))
      return { rule: 'incise', items: inner, phrase: verb.phrase, cue: spanOf(inner, verb.group) };
  }
  return undefined;
}

const innerMentions = (sentence: Sentence, at: number) => sentence.items[at]?.inside ?? [];

/** An incise is closed by a stop, or by the end of the passage. */
function endsIncise(items: readonly Item[], at: number): boolean {
  for (let next = at; next < at + 14; next += 1) {
    const item = items[next];
    if (item === undefined || item.kind === 'stop') return true;
  }
  return false;
}

interface Inverted {
  readonly group: VerbGroup;
  readonly phrase: Phrase;
}

/** A verb group at this place, pronouns before it stepped over, with its subject behind it. */
function invertedAfter(items: readonly Item[], from: number): Inverted | undefined {
  let at = from;
  while (at < from + 4 && isClitic(items[at])) at += 1;
  const group = invertedVerbAt(items, at) ?? reflexiveAt(items, at);
  if (group === undefined || group.kind === 'loose') return undefined;
  if (group.clitic !== undefined) {
    const phrase = cliticPhrase(items, group.clitic);
    return { group, phrase };
  }
  const phrase = subjectAfter(items, group.to);
  return phrase && { group, phrase };
}

const isClitic = (item: Item | undefined): boolean =>
  item?.kind === 'word' && CLITICS.has(item.low) && !AVOIR.has(item.low);

/** « s'est esclaffé X »: any reflexive verb straight after the quoted words. */
function reflexiveAt(items: readonly Item[], at: number): VerbGroup | undefined {
  if (!REFLEXIVE.has(items[at - 1]?.low ?? '') || items[at]?.kind !== 'word') return undefined;
  const to = ETRE.has(items[at]?.low ?? '') ? at + 2 : at + 1;
  return to <= items.length ? { from: at - 1, to, kind: 'finite' } : undefined;
}

/** « Q, a déclaré X »: straight after the passage. */
function verbAfter(sentence: Sentence, at: number): Attribution | undefined {
  const { items } = sentence;
  let next = at + 1;
  while (/^[,–—.?!…]+$/.test(items[next]?.low ?? '')) next += 1;
  if (next > at + 3) return undefined;
  while (isAdverbial(items[next])) next += 1;
  const verb = invertedAfter(items, next);
  return verb && { rule: 'verb-after', items, phrase: verb.phrase, cue: spanOf(items, verb.group) };
}

const isAdverbial = (item: Item | undefined): boolean =>
  item?.kind === 'word' && isAdverb(item.low);

/** « Q, selon X », « Q, d'après X ». */
function sourceAfter(sentence: Sentence, at: number): Attribution | undefined {
  const { items } = sentence;
  const next = /^[,–—]$/.test(items[at + 1]?.low ?? '') ? at + 2 : at + 1;
  return accordingAt(items, next);
}

/** « X a déclaré: Q », « X dénonce un Q »: the nearest verb on the left. */
function verbBefore(sentence: Sentence, at: number): Attribution | undefined {
  const { items } = sentence;
  const left = verbGroups(items, Math.max(0, at - REACH), at);
  for (const verb of left.reverse()) {
    const phrase = subjectInContext(items, verb, left);
    if (phrase) return { rule: 'verb-before', items, phrase, cue: spanOf(items, verb) };
  }
  const bare = left[0];
  return bare && { rule: 'verb-before', items, cue: spanOf(items, bare) };
}

/** A gerund or infinitive speaks for the finite verb before it; a passive names its agent after « par ». */
function subjectInContext(
  items: readonly Item[],
  verb: VerbGroup,
  all: readonly VerbGroup[],
): Phrase | undefined {
  if (verb.kind === 'finite') return subjectOf(items, verb);
  if (verb.kind === 'passive') return agentOf(items, verb);
  const governing = all.filter((other) => other.kind === 'finite' && other.to <= verb.from).at(-1);
  return (governing && subjectOf(items, governing)) ?? clauseSubject(items, verb.from);
}

/** « qualifié de Q *par X* », « accusé *par X* de Q ». */
function agentOf(items: readonly Item[], verb: VerbGroup): Phrase | undefined {
  for (let at = verb.to; at < Math.min(items.length, verb.to + 12); at += 1) {
    if (items[at]?.low === 'par') return phraseAt(items, at + 1);
  }
  return undefined;
}

/** « Selon X, … Q » anywhere in the sentence, the nearest first. */
function accordingTo(sentence: Sentence, at: number): Attribution | undefined {
  const { items } = sentence;
  for (let distance = 1; distance < REACH; distance += 1) {
    const found = accordingAt(items, at - distance) ?? accordingAt(items, at + distance);
    if (found) return found;
  }
  return undefined;
}

/** Prepositions of several words that name a source, by their last word. */
const SOURCES: readonly (readonly string[])[] = [
  ['selon'],
  ['dixit'],
  ["d'", 'après'],
  ["l'", 'avis', 'de'],
  ["l'", 'avis', "d'"],
  ["l'", 'avis', 'du'],
  ['aux', 'yeux', 'de'],
  ['aux', 'yeux', 'du'],
  ['aux', 'dires', 'de'],
  ['aux', 'dires', 'du'],
  ['dires', 'de'],
  ['à', 'en', 'croire'],
];

function accordingAt(items: readonly Item[], at: number): Attribution | undefined {
  if (at < 0) return undefined;
  const words = SOURCES.find((words) =>
    words.every((word, index) => items[at + index]?.low === word),
  );
  const length = words?.length ?? (isOpinionPour(items, at) ? 1 : 0);
  if (length === 0) return undefined;
  let next = at + length;
  if (WORD_NOUNS.has(items[next + 1]?.low ?? '')) next += 3;
  const phrase = pronounAt(items, next) ?? phraseAt(items, next);
  if (phrase === undefined) return undefined;
  const cue = { start: items[at]?.start ?? 0, end: items[at + length - 1]?.end ?? 0 };
  return { rule: 'selon', items, phrase, cue };
}

/** « Pour X, … » at the head of a clause: an opinion. « pour Donald Trump » elsewhere is not. */
function isOpinionPour(items: readonly Item[], at: number): boolean {
  if (items[at]?.low !== 'pour') return false;
  const before = items[at - 1];
  if (
    before !== undefined &&
    before.kind !== 'stop' &&
    before.low !== 'que' &&
    before.low !== "qu'"
  )
    return false;
  const phrase = phraseAt(items, at + 1);
  const speaks =
    phrase?.mention?.kind === 'person' ||
    phrase?.kind === 'title' ||
    phrase?.mention?.kind === 'organisation';
  return speaks && phrase !== undefined && items[phrase.to]?.low === ',';
}

function pronounAt(items: readonly Item[], at: number): Phrase | undefined {
  const low = items[at]?.low ?? '';
  if (!/^(?:lui|elle|eux|elles|celui-ci|celle-ci)$/.test(low)) return undefined;
  return {
    from: at,
    to: at + 1,
    kind: 'pronoun',
    head: low,
    definite: true,
    plural: /[sx]$/.test(low),
  };
}

/** « le Q de la nation, a déclaré X »: an inverted verb further on in the sentence. */
function verbLater(sentence: Sentence, at: number): Attribution | undefined {
  const { items } = sentence;
  for (let next = at + 2; next < Math.min(items.length, at + REACH); next += 1) {
    const before = items[next - 1];
    if (before?.low !== ',' && before?.kind !== 'passage') continue;
    const verb = invertedAfter(items, next);
    if (verb)
      return { rule: 'verb-after', items, phrase: verb.phrase, cue: spanOf(items, verb.group) };
  }
  return undefined;
}

/** « X enfonce le clou: Q »: whoever the clause before a colon is about. */
function colon(sentence: Sentence, at: number): Attribution | undefined {
  const { items } = sentence;
  if (items[at - 1]?.low !== ':') return undefined;
  const phrase = clauseSubject(items, at - 1);
  return phrase && { rule: 'colon', items, phrase };
}

function spanOf(items: readonly Item[], group: VerbGroup): Span {
  return { start: items[group.from]?.start ?? 0, end: items[group.to - 1]?.end ?? 0 };
}
