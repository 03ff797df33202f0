import type { Archive, Article } from './model.ts';

/** Two entities named in the same paragraphs (`a` before `b` by code units). */
export interface Pair {
  readonly a: string;
  readonly b: string;
  /** Where, in the order of the articles. */
  readonly places: readonly { readonly article: number; readonly part: number }[];
}

/** A paragraph that names more than this is a list: its first names count. Bounds the pairs of a block by 66. */
const MOST_IN_BLOCK = 12;

/** A pair met in fewer paragraphs is chance, and has no page. */
const FEWEST_PLACES = 3;

/** At most so many pairs have a page: the strongest. */
const MOST_PAIRS = 2000;

type Place = Pair['places'][number];

/**
 * The pairs that have a page, strongest first, then by id. Linear in the paragraphs of the archive: pairs are
 * counted first, and only the places of those that stay are gathered.
 */
export function pairs({ articles, entities }: Pick<Archive, 'articles' | 'entities'>): Pair[] {
  const numbers = new Map(entities.map(({ id }, at) => [id, at]));
  const named = articles.map((article) => namesOf(article, numbers));
  const keyOf = (a: number, b: number): number => a * entities.length + b;
  const counts = new Map<number, number>();
  for (const names of named)
    eachPair(names, (a, b) => counts.set(keyOf(a, b), (counts.get(keyOf(a, b)) ?? 0) + 1));
  const strongest = [...counts]
    .filter(([, count]) => count >= FEWEST_PLACES)
    .sort(([x, n], [y, m]) => m - n || x - y)
    .slice(0, MOST_PAIRS);
  const places = new Map(strongest.map(([key]): [number, Place[]] => [key, []]));
  for (const [article, names] of named.entries())
    eachPair(names, (a, b, part) => places.get(keyOf(a, b))?.push({ article, part }));
  const idAt = (at: number): string => entities[at]?.id ?? '';
  return [...places].map(([key, found]) => {
    const [a, b] = [Math.floor(key / entities.length), key % entities.length];
    return { a: idAt(a), b: idAt(b), places: found };
  });
}

/** For each block with two names or more: its part, how many, and their numbers, which sort as ids do. */
function namesOf({ parts }: Article, numbers: ReadonlyMap<string, number>): Int32Array {
  const found: number[] = [];
  for (const [part, { aside, occurrences }] of parts.entries()) {
    if (aside) continue;
    const names = [...new Set(occurrences.map(({ entity }) => entity))].slice(0, MOST_IN_BLOCK);
    const known = names.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b);
    if (known.length > 1) found.push(part, known.length, ...known);
  }
  return Int32Array.from(found);
}

function eachPair(names: Int32Array, take: (a: number, b: number, part: number) => void): void {
  for (let at = 0; at < names.length; ) {
    const [part = 0, count = 0] = names.subarray(at, at + 2);
    const block = names.subarray(at + 2, at + 2 + count);
    for (const [index, a] of block.entries())
      for (const b of block.subarray(index + 1)) take(a, b, part);
    at += 2 + count;
  }
}
