import type { Span } from '../model/span.ts';
import { inversionAt } from './inversion.ts';
import type { Item } from './items.ts';
import { OWNED_NOUNS, PREPOSITIONS } from './lexicon/words.ts';
import { type Phrase, phraseAt, pronounPhrase } from './phrases.ts';

/** « selon X », « d'après X », « pour X, »: the words that name a source, and the source. */
export interface Source {
  readonly cue: Span;
  readonly phrase: Phrase;
}

/** Prepositions that name a source, word by word. */
const INTRODUCTIONS: readonly (readonly string[])[] = [
  ['de', "l'", 'avis', 'de'],
  ['de', "l'", 'avis', "d'"],
  ['de', "l'", 'avis', 'du'],
  ['selon'],
  ['dixit'],
  ["d'", 'après'],
  ['aux', 'yeux', 'de'],
  ['aux', 'yeux', "d'"],
  ['aux', 'yeux', 'du'],
  ['aux', 'dires', 'de'],
  ['aux', 'dires', "d'"],
  ['aux', 'dires', 'du'],
  ['à', 'en', 'croire'],
  ['par', 'la', 'voix', 'de'],
  ['par', 'la', 'voix', "d'"],
  ['par', 'la', 'voix', 'du'],
];

/** « Même son de cloche *chez X* »: in a sentence that opens so, these words name a source too. */
const ECHO = /^(?:mêmes?|idem|pareil)$/;
const ECHOES: readonly (readonly string[])[] = [
  ['chez'],
  ['pour'],
  ...[
    ['du', 'côté'],
    ['de', 'la', 'part'],
  ].flatMap((words) => ['de', "d'", 'du'].map((last) => [...words, last])),
];

/** « à ses yeux »: the owner is in the words. */
const OWN_EYES: readonly (readonly string[])[] = [
  ['à', 'ses', 'yeux'],
  ['a', 'ses', 'yeux'],
  ['selon', 'ses', 'mots'],
  ['selon', 'ses', 'propos'],
  ['selon', 'ses', 'dires'],
  ['selon', 'ses', 'termes'],
];

const FIRST_WORDS = new Set([
  'pour',
  'a',
  ...[...INTRODUCTIONS, ...ECHOES].map(([first]) => first),
]);

/** How far behind the preposition its owner may stand: « selon les précisions apportées *par X* ». */
const REACH = 10;

/** The source that item `at` introduces, or undefined. */
export function sourceAt(items: readonly Item[], at: number): Source | undefined {
  const first = items[at];
  if (first?.kind !== 'word' || !FIRST_WORDS.has(first.low)) return undefined;
  const eyes = OWN_EYES.some((all) => all.every((word, next) => items[at + next]?.low === word));
  if (eyes) return ownEyes(items, at);
  const known = ECHO.test(items[0]?.low ?? '') ? [...INTRODUCTIONS, ...ECHOES] : INTRODUCTIONS;
  const words = known.find((all) => all.every((word, next) => items[at + next]?.low === word));
  const length = words?.length ?? (opensOpinion(items, at) ? 1 : 0);
  const last = items[at + length - 1];
  if (length === 0 || last === undefined) return undefined;
  const phrase = pronounAt(items, at + length) ?? ownerOf(items, at + length);
  return phrase && { cue: { start: first.start, end: last.end }, phrase };
}

function ownEyes(items: readonly Item[], at: number): Source | undefined {
  const start = items[at]?.start ?? 0;
  const end = items[at + 2]?.end ?? start;
  return {
    cue: { start, end },
    phrase: { ...pronounPhrase(at + 1, at + 2, 'ses'), plural: false },
  };
}

/** « selon X », « selon ce qu'a dit *X* », or « selon les propos *de X* », « selon le sous-préfet, *X* »: the owner speaks. */
function ownerOf(items: readonly Item[], at: number): Phrase | undefined {
  if (items[at]?.low === 'ce' && /^qu/.test(items[at + 1]?.low ?? '')) {
    return inversionAt(items, at + 2)?.phrase;
  }
  const phrase = apart(items, phraseAt(items, at));
  if (phrase === undefined || phrase.kind === 'named') return phrase;
  if (items.slice(at, at + 3).some(({ low }) => OWNED_NOUNS.has(low))) {
    return behindPreposition(items, at + 1) ?? phrase;
  }
  return apposed(items, phrase) ?? phrase;
}

/** « selon le maire, | Luc Vasseur était absent », « … | Luc Vasseur « ment » »: a name behind the comma is no apposition where its verb follows. */
function apart(items: readonly Item[], phrase: Phrase | undefined): Phrase | undefined {
  if (phrase?.mention === undefined) return phrase;
  const name = items.findIndex(
    ({ mention }, at) => at >= phrase.from && mention === phrase.mention,
  );
  const comma = items.slice(phrase.from, name).findLastIndex(({ low }) => low === ',');
  const next = items[phrase.to];
  const follows =
    next?.kind === 'passage' || (next?.kind === 'word' && !PREPOSITIONS.has(next.low));
  if (comma === -1 || !follows) return phrase;
  return phraseAt(items, phrase.from, phrase.from + comma);
}

function behindPreposition(items: readonly Item[], from: number): Phrase | undefined {
  for (let next = from; next < from + REACH; next += 1) {
    const item = items[next];
    if (item === undefined || item.kind === 'stop' || item.kind === 'passage') return undefined;
    if (!OWNERSHIP.has(item.low)) continue;
    const owner = apart(items, phraseAt(items, next + 1));
    if (owner && owner.kind !== 'other') return owner;
  }
  return undefined;
}

/** A person between commas behind the source: « selon la patronne du bar, *X*, ». */
function apposed(items: readonly Item[], phrase: Phrase): Phrase | undefined {
  const name = items[phrase.to + 1];
  const behind = items[phrase.to + 2];
  if (items[phrase.to]?.low !== ',' || name?.mention?.kind !== 'person') return undefined;
  if (behind !== undefined && behind.kind !== 'stop') return undefined;
  return { ...phrase, to: phrase.to + 2, kind: 'named', mention: name.mention };
}

const OWNERSHIP = new Set(['de', "d'", 'du', 'des', 'par', "qu'", 'que']);

/** « Pour X, … » at the head of a clause is an opinion; « pour Donald Trump » elsewhere is not. */
function opensOpinion(items: readonly Item[], at: number): boolean {
  if (items[at]?.low !== 'pour') return false;
  const before = items[at - 1];
  if (
    before !== undefined &&
    before.kind !== 'stop' &&
    !/^(?:que|qu'|et|mais|car)$/.test(before.low)
  ) {
    return false;
  }
  const phrase = pronounAt(items, at + 1) ?? phraseAt(items, at + 1);
  const next = phrase && items[phrase.to];
  if (phrase === undefined || next === undefined) return false;
  if (next.kind === 'passage' || (next.low === ',' && items[phrase.to + 1]?.kind === 'passage')) {
    return true;
  }
  return next.low === ',' && speaks(phrase);
}

const speaks = (phrase: Phrase): boolean =>
  phrase.kind === 'pronoun' ||
  phrase.kind === 'title' ||
  (phrase.mention !== undefined && phrase.mention.kind !== 'other');

const STRESSED = /^(?:lui|elle|eux|elles|celui-ci|celle-ci|ceux-ci|celles-ci)$/;

function pronounAt(items: readonly Item[], at: number): Phrase | undefined {
  const low = items[at]?.low ?? '';
  return STRESSED.test(low) ? pronounPhrase(at, at + 1, low) : undefined;
}
