import { fold } from '../text/fold.ts';
import { garbageCollector } from '../text/garbage.ts';
import { Groups } from '../text/groups.ts';
import { orderedHash } from '../text/number-hash.ts';
import { recent } from '../text/recent.ts';
import type { Article } from './model.ts';

/** Words in a row that make a shingle. */
const SHINGLE = 4;

/** A shorter text resembles others by chance. */
const LEAST_SHINGLES = 20;

/** Share of all their shingles that two texts have in common (Jaccard) from which they are « very near ». */
export const NEAR = 0.8;

/**
 * 16 bands of 4 minima: two texts that share 0.8 of their shingles meet in a band with probability
 * 1 − (1 − 0.8⁴)¹⁶ = 0.9998, two that share 0.4 with 0.34; those are then compared for good
 * (A. Broder, « On the resemblance and containment of documents », 1997).
 */
const BANDS = 16;
const ROWS = 4;

/**
 * Minima of all that two texts must have in common before their shingles are compared: of two with 0.8 it is fewer
 * with probability 0.00003, less than what the bands miss.
 */
const LEAST_ALIKE = 38;

/** Texts whose shingles are in memory. */
const MOST_READ = 64;

/** Texts of a band that have the same minima; a formula that hundreds share is compared with its first ones only. */
const MOST_COMPARED = 50;

/**
 * Groups of articles whose texts are the same or very near: reprints, agency copy under another title, one
 * page in two formats. Time grows with the text of the archive.
 *
 * @returns orders of articles, each group in order, groups by their first
 */
export function nearTexts(
  articles: readonly Pick<Article, 'parts'>[],
): readonly (readonly number[])[] {
  const shinglesAt = recent(MOST_READ, (at: number) => shinglesOf(wordsOf(articles[at])));
  const groups = new Groups(articles.length);
  const bands = new Map<number, number[]>();
  const minima = new Uint32Array(articles.length * BANDS * ROWS);
  const minimaOf = (at: number): Uint32Array =>
    minima.subarray(at * BANDS * ROWS, (at + 1) * BANDS * ROWS);
  const collectGarbage = garbageCollector();
  articles.forEach((_, at) => {
    collectGarbage();
    const own = shinglesAt(at);
    if (own.size < LEAST_SHINGLES) return;
    const ownMinima = minimaOf(at);
    fillMinima(ownMinima, own);
    const compared = new Set<number>();
    const isTwin = (other: number): boolean => {
      if (compared.has(other) || groups.areOne(other, at)) return false;
      compared.add(other);
      return alike(ownMinima, minimaOf(other)) >= LEAST_ALIKE && isNear(own, shinglesAt(other));
    };
    for (const key of bandKeys(ownMinima)) {
      const others = bands.get(key) ?? [];
      if (others.length === 0) bands.set(key, others);
      const twin = others.find(isTwin);
      if (twin !== undefined) groups.join(twin, at);
      if (others.length < MOST_COMPARED) others.push(at);
    }
  });
  return groups.lists();
}

const wordsOf = (article: Pick<Article, 'parts'> | undefined): string =>
  (article?.parts ?? []).flatMap((part) => (part.aside ? [] : [part.text])).join('\n');

/** Hashes of runs of words, folded: case, accents, marks and line breaks say nothing. */
function shinglesOf(text: string): ReadonlySet<number> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    let hash = 0x811c9dc5;
    for (let word = at; word < at + SHINGLE; word += 1) hash = fnv(hash, words[word] ?? '');
    hashes.add(hash >>> 0);
  }
  return hashes;
}

/** FNV-1a over UTF-16 units, a separator after each word. */
function fnv(seed: number, word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return Math.imul(hash ^ 0x20, 0x01000193);
}

/** The least of the shingles in each of as many orders as there are minima. */
function fillMinima(minima: Uint32Array, shingles: ReadonlySet<number>): void {
  minima.fill(0xffffffff);
  for (const shingle of shingles) {
    let mixed = shingle;
    for (let at = 0; at < minima.length; at += 1) {
      // A step of splitmix32: another order of the shingles for each minimum.
      mixed = (mixed + 0x9e3779b9) | 0;
      let value = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
      value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
      const unsigned = (value ^ (value >>> 16)) >>> 0;
      if (unsigned < (minima[at] ?? 0)) minima[at] = unsigned;
    }
  }
}

/** A number of 53 bits for each band; two bands with one number are only compared in vain. */
const bandKeys = (minima: Uint32Array): number[] =>
  Array.from({ length: BANDS }, (_, band) =>
    orderedHash([band, ...minima.subarray(band * ROWS, (band + 1) * ROWS)]),
  );

/** How many minima two texts have in common: their share of all estimates that of their shingles. */
function alike(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] === b[at]) same += 1;
  return same;
}

function isNear(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < NEAR * large.size) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared >= NEAR * (a.size + b.size - shared);
}
