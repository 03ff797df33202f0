import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';
import { sentences } from './sentences.ts';

/** Where a sentence stands: the index of its text, and its span in it. */
export interface SentencePlace extends Span {
  readonly text: number;
}

/** A shorter sentence repeats by chance. */
const LEAST_WORDS = 8;

/** Words in a row that two copies of a sentence share. */
const SHINGLE = 3;

/** A shingle of more sentences than this is a formula (« le président de la République ») and finds nothing. */
const MOST_SENTENCES = 40;

/** Share of all their shingles that two copies have in common: one or two words may differ. */
const ALIKE = 0.6;

interface Sentence extends SentencePlace {
  readonly key: string;
  readonly shingles: ReadonlySet<string>;
}

/**
 * Sentences of at least eight words that stand in several places of several texts, word for word or
 * nearly: reprints and agency copy. Time grows with the length of the texts, not with its square.
 * @returns groups in the order of their first place; the places of a group in order
 */
export function groupSentences(texts: readonly string[]): readonly (readonly SentencePlace[])[] {
  const all = texts.flatMap(sentencesOf);
  const group = Array.from(all, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (group[root] !== root) root = group[root] ?? root;
    return root;
  };
  const index = new Map<string, number[]>();
  const exact = new Map<string, number>();
  all.forEach((sentence, at) => {
    const twin = exact.get(sentence.key) ?? nearest(sentence, all, index);
    if (twin !== undefined) group[at] = rootOf(twin);
    // A copy word for word adds nothing to the index.
    if (exact.has(sentence.key)) return;
    exact.set(sentence.key, at);
    for (const shingle of sentence.shingles) {
      const holders = index.get(shingle);
      if (!holders) index.set(shingle, [at]);
      else if (holders.length < MOST_SENTENCES) holders.push(at);
    }
  });
  return gather(
    all,
    all.map((_, at) => rootOf(at)),
  );
}

function sentencesOf(text: string, at: number): Sentence[] {
  return sentences(text).flatMap(({ start, end }) => {
    const words = fold(text.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length < LEAST_WORDS) return [];
    const shingles = new Set(
      words.slice(SHINGLE - 1).map((_, from) => words.slice(from, from + SHINGLE).join(' ')),
    );
    return [{ text: at, start, end, key: words.join(' '), shingles }];
  });
}

/** The earlier sentence that shares most shingles, if it is alike enough. */
function nearest(
  sentence: Sentence,
  all: readonly Sentence[],
  index: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const shingle of sentence.shingles) {
    for (const at of index.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  let best: number | undefined;
  let most = ALIKE;
  for (const [at, count] of shared) {
    const union = sentence.shingles.size + (all[at]?.shingles.size ?? 0) - count;
    if (count / union < most || (best !== undefined && count / union === most)) continue;
    most = count / union;
    best = at;
  }
  return best;
}

function gather(all: readonly Sentence[], roots: readonly number[]): SentencePlace[][] {
  const groups = new Map<number, SentencePlace[]>();
  all.forEach(({ text, start, end }, at) => {
    const root = roots[at] ?? at;
    const places = groups.get(root) ?? [];
    places.push({ text, start, end });
    groups.set(root, places);
  });
  return [...groups.values()].filter((places) => places.length > 1);
}
