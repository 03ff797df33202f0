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

/** The pairs that have a page, strongest first, then by id. Linear in the paragraphs of the archive. */
export function pairs({ articles }: Pick<Archive, 'articles'>): Pair[] {
  const found = new Map<
    string,
    { a: string; b: string; places: { article: number; part: number }[] }
  >();
  for (const article of articles)
    for (const { a, b, part } of pairsIn(article)) {
      const key = `${a}+${b}`;
      const pair = found.get(key) ?? { a, b, places: [] };
      found.set(key, pair);
      pair.places.push({ article: article.order, part });
    }
  return [...found.values()]
    .filter(({ places }) => places.length >= FEWEST_PLACES)
    .sort(
      (x, y) => y.places.length - x.places.length || (`${x.a}+${x.b}` < `${y.a}+${y.b}` ? -1 : 1),
    )
    .slice(0, MOST_PAIRS);
}

function* pairsIn({ parts }: Article): Generator<{ a: string; b: string; part: number }> {
  for (const [part, { aside, occurrences }] of parts.entries()) {
    if (aside) continue;
    const names = [...new Set(occurrences.map(({ entity }) => entity))]
      .slice(0, MOST_IN_BLOCK)
      .sort();
    for (const [at, a] of names.entries())
      for (const b of names.slice(at + 1)) yield { a, b, part };
  }
}
