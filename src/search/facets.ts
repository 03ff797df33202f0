import type { FacetKey } from './catalogue.ts';
import { overlaps, type Period } from './histogram.ts';
import type { Months } from './searchable.ts';

/** What a reader chose, facet by facet. */
export type Choices = Readonly<Partial<Record<FacetKey, readonly string[]>>>;

export interface Facet {
  readonly key: FacetKey;
  readonly values: readonly Value[];
}

interface Value {
  readonly id: string;
  readonly label: string;
  /** Article numbers. */
  readonly articles: readonly number[];
}

export interface FacetCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** What narrows the answers to a query. */
export interface Narrowing {
  readonly choices: Choices;
  /** A stretch of time; null: all of it. */
  readonly period: Period | null;
}

/** An article has one year and one publisher: several choices widen. It has many names: they narrow. */
const WIDENS: ReadonlySet<FacetKey> = new Set<FacetKey>(['annee', 'editeur']);

/** The facet of years, from the months that each article's date allows. */
export function yearFacet(months: readonly (Months | null)[]): Facet {
  const years = new Map<string, number[]>();
  months.forEach((allowed, article) => {
    for (const year of yearsOf(allowed)) {
      const articles = years.get(year);
      if (articles) articles.push(article);
      else years.set(year, [article]);
    }
  });
  const values = [...years].map(([year, articles]) => ({ id: year, label: year, articles }));
  return { key: 'annee', values };
}

function yearsOf(months: Months | null): string[] {
  if (months === null) return [];
  const [first, last] = [Number(months.from.slice(0, 4)), Number(months.to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'));
}

/**
 * The articles that stand under every choice and in the period.
 * @param facets those with choices at least
 * @param except leaves one facet, or the period, out
 */
export function narrow(
  articles: readonly number[],
  { choices, period }: Narrowing,
  facets: readonly Facet[],
  months: readonly (Months | null)[],
  except?: FacetKey | 'period',
): number[] {
  const tests = facets
    .filter(({ key }) => key !== except && (choices[key]?.length ?? 0) > 0)
    .map((facet) => membership(facet, choices[facet.key] ?? []));
  if (period !== null && except !== 'period')
    tests.push((article) => overlaps(months[article] ?? null, period));
  return articles.filter((article) => tests.every((stands) => stands(article)));
}

/**
 * Values with at least one of the articles, or chosen; most articles first, years newest first.
 * @param hits articles that answer the query, before any choice
 */
export function facetCounts(
  facet: Facet,
  hits: readonly number[],
  narrowing: Narrowing,
  facets: readonly Facet[],
  months: readonly (Months | null)[],
): FacetCount[] {
  const { key, values } = facet;
  const chosen = new Set(narrowing.choices[key]);
  const left = narrow(hits, narrowing, facets, months, WIDENS.has(key) ? key : undefined);
  const counted = new Set(left);
  return values
    .map(({ id, label, articles }) => {
      let count = 0;
      for (const article of articles) if (counted.has(article)) count += 1;
      return { id, label, count, chosen: chosen.has(id) };
    })
    .filter(({ count, chosen }) => count > 0 || chosen)
    .sort(key === 'annee' ? (a, b) => inOrder(b.id, a.id) : mostFirst);
}

/** A test for standing under the chosen values of one facet. */
function membership({ key, values }: Facet, ids: readonly string[]): (article: number) => boolean {
  const sets = ids.map((id) => new Set(values.find((value) => value.id === id)?.articles));
  return WIDENS.has(key)
    ? (article) => sets.some((set) => set.has(article))
    : (article) => sets.every((set) => set.has(article));
}

const mostFirst = (a: FacetCount, b: FacetCount): number =>
  b.count - a.count || inOrder(a.label, b.label);

/** Code-unit order, the same on every machine. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
