/**
 * What the browser knows of all articles at once: which Pagefind fragment is which article, and which
 * articles stand under which facet. Articles are numbered in the archive's order: by date, undated last.
 */
export interface Catalogue {
  /** Pagefind's fragment of each article. */
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
  /** Whether an article stands under every choice; `except` leaves one facet out. */
  allows(article: number, choices: Choices, except?: FacetKey): boolean;
  /**
   * Values with at least one of these articles, or chosen; most articles first, years newest first.
   * @param hits articles that answer the query, before any facet
   */
  counts(key: FacetKey, hits: readonly number[], choices: Choices): FacetCount[];
}

export function facetTable(catalogue: Catalogue): FacetTable {
  const valuesOf = new Map(
    catalogue.facets.map(({ key, values }) => [
      key,
      values.map(({ id, label, articles }) => ({
        id,
        label,
        articles: new Set(fromDistances(articles)),
      })),
    ]),
  );
  const standsUnder = (article: number, key: FacetKey, chosen: readonly string[]): boolean => {
    const has = (id: string) =>
      valuesOf.get(key)?.some((value) => value.id === id && value.articles.has(article)) ?? false;
    return chosen.length === 0 || (WIDENS.has(key) ? chosen.some(has) : chosen.every(has));
  };
  const allows = (article: number, choices: Choices, except?: FacetKey): boolean =>
    catalogue.facets.every(
      ({ key }) => key === except || standsUnder(article, key, choices[key] ?? []),
    );
  return {
    allows,
    counts(key, hits, choices) {
      const chosen = new Set(choices[key]);
      const counted = hits.filter((hit) => allows(hit, choices, WIDENS.has(key) ? key : undefined));
      return (valuesOf.get(key) ?? [])
        .map(({ id, label, articles }) => ({
          id,
          label,
          count: counted.filter((hit) => articles.has(hit)).length,
          chosen: chosen.has(id),
        }))
        .filter(({ count, chosen }) => count > 0 || chosen)
        .sort((a, b) =>
          key === 'annee' ? order(b.id, a.id) : b.count - a.count || order(a.label, b.label),
        );
    },
  };
}

/** Code-unit order, the same on every machine. */
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
