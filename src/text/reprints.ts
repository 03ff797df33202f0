import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';
import { Groups } from './groups.ts';
import { Shingles } from './shingles.ts';

/** Where a sentence stands: the index of its text, and its span in it. */
export interface SentencePlace extends Span {
  readonly text: number;
}

/** A text that is cut into sentences already. */
export interface CutText {
  readonly text: string;
  readonly sentences: readonly Span[];
}

/** A shorter sentence repeats by chance. */
const LEAST_WORDS = 8;

/** Share of all their shingles that two copies have in common: one or two words may differ. */
const ALIKE = 0.6;

/**
 * Sentences of at least eight words that stand in several places of several texts, word for word or
 * nearly: reprints and agency copy. Time grows with the length of the texts, not with its square; memory
 * is some 12 bytes a word.
 * @returns groups in the order of their first place; the places of a group in order
 */
export function groupSentences(texts: Iterable<CutText>): readonly (readonly SentencePlace[])[] {
  const { places, keys, shingles } = readSentences(texts);
  const groups = new Groups(keys.length);
  const nearest = finder(shingles, keys.length);
  const exact = new Map<number, number>();
  for (const [at, key] of keys.entries()) {
    const twin = exact.get(key);
    const like = twin ?? nearest(at);
    if (like !== undefined) groups.join(like, at);
    // A copy word for word adds nothing to the index.
    if (twin !== undefined) continue;
    exact.set(key, at);
    shingles.enter(at);
  }
  return groups.lists().map((list) => list.flatMap((at) => places[at] ?? []));
}

/** Every sentence that is long enough: its place, a number that stands for its words, its shingles. */
function readSentences(texts: Iterable<CutText>): {
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
  let at = 0;
  for (const { text, sentences } of texts) {
    for (const { start, end } of sentences) {
      const words = fold(text.slice(start, end)).match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length < LEAST_WORDS) continue;
      places.push({ text: at, start, end });
      keys.push(shingles.add(words.map(numberOf)));
    }
    at += 1;
  }
  return { places, keys, shingles };
}

/**
 * Finds the earlier sentence that shares most shingles, if it is alike enough; of equals the first met. Formulas find
 * nobody, but count where others have found one.
 */
function finder(shingles: Shingles, sentenceCount: number): (at: number) => number | undefined {
  const shared = new Uint16Array(sentenceCount);

  /** Counts what each earlier sentence shares, and says which do. */
  function count(own: Uint32Array): number[] {
    const met: number[] = [];
    for (const shingle of own) {
      if (shingles.isFormula(shingle)) continue;
      for (const holder of shingles.holders(shingle)) {
        if (shared[holder] === 0) met.push(holder);
        shared[holder] = (shared[holder] ?? 0) + 1;
      }
    }
    return met;
  }

  return (at) => {
    const own = shingles.of(at);
    const formulas = own.filter((shingle) => shingles.isFormula(shingle)).length;
    const share = (both: number, holder: number): number =>
      both / (own.length + shingles.size(holder) - both);
    let best: number | undefined;
    let most = ALIKE;
    for (const holder of count(own)) {
      const least = shared[holder] ?? 0;
      shared[holder] = 0;
      if (share(least + formulas, holder) < most) continue;
      const found = share(formulas === 0 ? least : shingles.common(at, holder), holder);
      if (found < most || (best !== undefined && found === most)) continue;
      most = found;
      best = holder;
    }
    return best;
  };
}
