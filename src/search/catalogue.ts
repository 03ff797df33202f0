/**
 * What the browser knows of all articles at once: under which name Pagefind knows each article, and which
 * articles stand under which facet. Articles are numbered in the archive's order: by date, undated last.
 */
export interface Catalogue {
  /** Pagefind's name of each article. */
  readonly fragments: readonly string[];
  /** How many articles have a date; they come first. */
  readonly dated: number;
  /** Which shards of the vocabulary there are (see vocabulary.ts). */
  readonly shards: readonly string[];
  readonly facets: readonly Facet[];
}

export type FacetKey = 'annee' | 'personne' | 'organisation' | 'lieu' | 'editeur';

export interface Facet {
  readonly key: FacetKey;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  /** Stands in the address: an entity's id, a year, a publisher's name. */
  readonly id: string;
  readonly label: string;
  /** Article numbers, ascending, each as the distance from the one before (the first from -1). */
  readonly articles: readonly number[];
}

/** What a reader chose, facet by facet. */
export type Choices = Readonly<Partial<Record<FacetKey, readonly string[]>>>;

export interface FacetCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** An article has one year and one publisher: several choices widen. It has many names: they narrow. */
const WIDENS: ReadonlySet<FacetKey> = new Set<FacetKey>(['annee', 'editeur']);

/** Ascending numbers as distances: [0, 3, 4] is [1, 3, 1]. */
export function toDistances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? -1));
}

/** The inverse of `toDistances`. */
export function fromDistances(distances: readonly number[]): number[] {
  let last = -1;
  return distances.map((distance) => {
    last += distance;
    return last;
  });
}

/** Filters and counts by facet. */
export interface FacetTable {
  /** The articles that stand under every choice; `except` leaves one facet out. */
  narrow(articles: readonly number[], choices: Choices, except?: FacetKey): number[];
  /**
   * Values with at least one of these articles, or chosen; most articles first, years newest first.
   * @param hits articles that answer the query, before any choice
   */
  counts(key: FacetKey, hits: readonly number[], choices: Choices): FacetCount[];
}

interface Value {
  readonly id: string;
  readonly label: string;
  readonly articles: readonly number[];
}

export function facetTable({ facets }: Catalogue): FacetTable {
  const valuesOf = new Map<FacetKey, readonly Value[]>(
    facets.map(({ key, values }) => [
      key,
      values.map((value) => ({ ...value, articles: fromDistances(value.articles) })),
    ]),
  );
  const narrow = (articles: readonly number[], choices: Choices, except?: FacetKey): number[] => {
    const tests = facets
      .filter(({ key }) => key !== except && (choices[key]?.length ?? 0) > 0)
      .map(({ key }) => membership(key, valuesOf.get(key) ?? [], choices[key] ?? []));
    return articles.filter((article) => tests.every((stands) => stands(article)));
  };
  return {
    narrow,
    counts(key, hits, choices) {
      const chosen = new Set(choices[key]);
      const counted = new Set(narrow(hits, choices, WIDENS.has(key) ? key : undefined));
      return (valuesOf.get(key) ?? [])
        .map(({ id, label, articles }) => {
          const count = articles.filter((article) => counted.has(article)).length;
          return { id, label, count, chosen: chosen.has(id) };
        })
        .filter(({ count, chosen }) => count > 0 || chosen)
        .sort(key === 'annee' ? (a, b) => inOrder(b.id, a.id) : mostFirst);
    },
  };
}

/** A test for standing under the chosen values of one facet. */
function membership(
  key: FacetKey,
  values: readonly Value[],
  ids: readonly string[],
): (article: number) => boolean {
  const sets = ids.map((id) => new Set(values.find((value) => value.id === id)?.articles));
  return WIDENS.has(key)
    ? (article) => sets.some((set) => set.has(article))
    : (article) => sets.every((set) => set.has(article));
}

const mostFirst = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || inOrder(a.label, b.label);

/** Code-unit order, the same on every machine. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
