import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';
import { sentences } from './sentences.ts';
import { Shingles } from './shingles.ts';

/** Where a sentence stands: the index of its text, and its span in it. */
export interface SentencePlace extends Span {
  readonly text: number;
}

/** A shorter sentence repeats by chance. */
const LEAST_WORDS = 8;

/** A shingle of more sentences than this is a formula (« le président de la République ») and finds nothing. */
const MOST_SENTENCES = 40;

/** Share of all their shingles that two copies have in common: one or two words may differ. */
const ALIKE = 0.6;

/**
 * Sentences of at least eight words that stand in several places of several texts, word for word or
 * nearly: reprints and agency copy. Time grows with the length of the texts, not with its square; memory
 * is 4 bytes a word, and an index of the shingles that occur twice.
 * @returns groups in the order of their first place; the places of a group in order
 */
export function groupSentences(texts: readonly string[]): readonly (readonly SentencePlace[])[] {
  const { places, keys, shingles } = readSentences(texts);
  const group = Int32Array.from(places, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  const index = new Map<number, number[]>();
  const exact = new Map<number, number>();
  for (const [at, key] of keys.entries()) {
    const twin = exact.get(key);
    const like = twin ?? nearest(at, shingles, index);
    if (like !== undefined) group[at] = rootOf(like);
    // A copy word for word adds nothing to the index.
    if (twin !== undefined) continue;
    exact.set(key, at);
    enter(at, shingles, index);
  }
  return gather(places, rootOf);
}

/** Puts a sentence into the index, by those of its shingles that another may have. */
function enter(at: number, shingles: Shingles, index: Map<number, number[]>): void {
  for (const shingle of shingles.of(at)) {
    if (!shingles.recurs(shingle)) continue;
    const holders = index.get(shingle);
    if (!holders) index.set(shingle, [at]);
    else if (holders.length < MOST_SENTENCES) holders.push(at);
  }
}

/** Every sentence that is long enough: its place, a number that stands for its words, its shingles. */
function readSentences(texts: readonly string[]): {
  readonly places: readonly SentencePlace[];
  readonly keys: readonly number[];
  readonly shingles: Shingles;
} {
  const places: SentencePlace[] = [];
  const keys: number[] = [];
  const shingles = new Shingles();
  const numbers = new Map<string, number>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
  for (const [text, content] of texts.entries())
    for (const { start, end } of sentences(content)) {
      const words = fold(content.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length < LEAST_WORDS) continue;
      places.push({ text, start, end });
      keys.push(shingles.add(words.map(numberOf)));
    }
  return { places, keys, shingles };
}

/** The earlier sentence that shares most shingles, if it is alike enough. */
function nearest(
  at: number,
  shingles: Shingles,
  index: ReadonlyMap<number, readonly number[]>,
): number | undefined {
  const own = shingles.of(at);
  const shared = new Map<number, number>();
  for (const shingle of own)
    for (const holder of index.get(shingle) ?? [])
      shared.set(holder, (shared.get(holder) ?? 0) + 1);
  let best: number | undefined;
  let most = ALIKE;
  for (const [holder, count] of shared) {
    const share = count / (own.length + shingles.of(holder).length - count);
    if (share < most || (best !== undefined && share === most)) continue;
    most = share;
    best = holder;
  }
  return best;
}

function gather(
  places: readonly SentencePlace[],
  rootOf: (at: number) => number,
): SentencePlace[][] {
  const groups = new Map<number, SentencePlace[]>();
  for (const [at, place] of places.entries()) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) group.push(place);
    else groups.set(root, [place]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
