import type { Span } from '../model/span.ts';
import type { Item } from './items.ts';
import { type Phrase, phraseAt, pronounPhrase } from './phrases.ts';

/** « selon X », « d'après X », « pour X, »: the words that name a source, and the source. */
export interface Source {
  readonly cue: Span;
  readonly phrase: Phrase;
}

/** Prepositions that name a source, word by word. */
const INTRODUCTIONS: readonly (readonly string[])[] = [
  ['selon'],
  ['dixit'],
  ["d'", 'après'],
  ["l'", 'avis', 'de'],
  ["l'", 'avis', "d'"],
  ["l'", 'avis', 'du'],
  ['aux', 'yeux', 'de'],
  ['aux', 'yeux', "d'"],
  ['aux', 'yeux', 'du'],
  ['dires', 'de'],
  ['dires', "d'"],
  ['dires', 'du'],
  ['à', 'en', 'croire'],
];

/** How far behind the preposition its owner may stand: « selon les précisions apportées *par X* ». */
const REACH = 10;

/** The source that item `at` introduces, or undefined. */
export function sourceAt(items: readonly Item[], at: number): Source | undefined {
  const first = items[at];
  if (first?.kind !== 'word') return undefined;
  const words = INTRODUCTIONS.find((all) =>
    all.every((word, next) => items[at + next]?.low === word),
  );
  const length = words?.length ?? (opensOpinion(items, at) ? 1 : 0);
  const last = items[at + length - 1];
  if (length === 0 || last === undefined) return undefined;
  const phrase = pronounAt(items, at + length) ?? ownerOf(items, at + length);
  return phrase && { cue: { start: first.start, end: last.end }, phrase };
}

/** « selon X », or « selon les propos *de X* »: where the noun is somebody's word, its owner speaks. */
function ownerOf(items: readonly Item[], at: number): Phrase | undefined {
  const phrase = phraseAt(items, at);
  if (phrase === undefined || phrase.kind !== 'other') return phrase;
  for (let next = at + 1; next < at + REACH; next += 1) {
    const low = items[next]?.low ?? '';
    if (items[next]?.kind === 'stop' || items[next]?.kind === 'passage') break;
    if (!OWNERSHIP.has(low)) continue;
    const owner = phraseAt(items, next + 1);
    if (owner && owner.kind !== 'other') return owner;
  }
  return phrase;
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
  if (phrase === undefined || !speaks(phrase)) return false;
  const next = items[phrase.to];
  return next?.kind === 'passage' || (next?.low === ',' && items[phrase.to + 1] !== undefined);
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
