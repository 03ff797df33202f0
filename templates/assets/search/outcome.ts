import { type FacetKey, NAME_FACETS, type NameFacet } from '../../../src/search/catalogue.ts';
import { type Answer, evaluate, type Hit } from '../../../src/search/evaluate.ts';
import { type Facet, type FacetCount, facetCounts, narrow } from '../../../src/search/facets.ts';
import { type Histogram, histogram } from '../../../src/search/histogram.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { type Suggestion, suggest } from '../../../src/search/suggest.ts';
import { FACETS, hasChoice, type SearchState, type Sort } from './address.ts';
import type { OpenArchive } from './open-archive.ts';

/** Everything that the page shows for a state. */
export interface Outcome {
  readonly answer: Answer;
  /** Under the reader's choices, in the reader's order. */
  readonly hits: readonly Hit[];
  readonly facets: readonly ShownFacet[];
  /** Answers over time, the chosen period left aside; null where none has a date. */
  readonly histogram: Histogram | null;
  /** Answers without a date that the choice of a year or period leaves out. */
  readonly undated: number;
  readonly suggestions: readonly Suggestion[];
}

export interface ShownFacet {
  readonly key: FacetKey;
  /** Null: its values have not been read yet, being many. */
  readonly counts: readonly FacetCount[] | null;
}

/** Characters of all files of names up to which they are read with the first answer, some 60 kB compressed. */
const FEW = 200_000;

/** Whether a state asks for anything: a word, or a choice. */
export const isAsked = (state: SearchState): boolean =>
  hasChoice(state) || parseQuery(state.query).length > 0;

/**
 * Null when nothing is asked.
 * @param opened facets that a reader opened though their values are many
 */
export async function outcome(
  state: SearchState,
  archive: OpenArchive,
  opened: ReadonlySet<FacetKey>,
): Promise<Outcome | null> {
  if (!isAsked(state)) return null;
  const clauses = parseQuery(state.query);
  const { index, vocabulary, catalogue, months } = archive;
  const [answer, facets] = await Promise.all([
    clauses.length === 0 ? everything(index.articles) : evaluate(clauses, archive, state.variants),
    readFacets(state, archive, opened),
  ]);
  const found = answer.hits.map(({ article }) => article);
  const kept = new Set(narrow(found, state, facets, months));
  const suggested = await Promise.all(answer.missing.map((word) => suggest(word, vocabulary)));
  return {
    answer,
    hits: inOrder(
      answer.hits.filter(({ article }) => kept.has(article)),
      clauses.length === 0 && state.sort === 'pertinence' ? 'recent' : state.sort,
      catalogue.dated,
    ),
    facets: shownFacets(found, state, archive, facets),
    histogram: histogram(narrow(found, state, facets, months, 'period'), months),
    undated: undated(found, state, archive, facets),
    suggestions: suggested.flat(),
  };
}

const isOfNames = (key: FacetKey): key is NameFacet => key in NAME_FACETS;

/** Years and publishers are known; names are read where they are few, asked for or chosen. */
function readFacets(
  { choices }: SearchState,
  archive: OpenArchive,
  opened: ReadonlySet<FacetKey>,
): Promise<Facet[]> {
  const sizes = archive.catalogue.facets;
  const few = Object.values(sizes).reduce((sum, size) => sum + size, 0) <= FEW;
  const wanted = FACETS.filter(isOfNames).filter(
    (key) =>
      sizes[key] !== undefined && (few || opened.has(key) || (choices[key]?.length ?? 0) > 0),
  );
  return Promise.all([archive.years, archive.editors, ...wanted.map(archive.nameFacet)]);
}

const shownFacets = (
  found: readonly number[],
  state: SearchState,
  { catalogue, months }: OpenArchive,
  facets: readonly Facet[],
): ShownFacet[] =>
  FACETS.flatMap((key): ShownFacet[] => {
    const facet = facets.find((other) => other.key === key);
    if (facet) return [{ key, counts: facetCounts(facet, found, state, facets, months) }];
    return isOfNames(key) && catalogue.facets[key] !== undefined ? [{ key, counts: null }] : [];
  });

const everything = (articles: number): Answer => ({
  hits: Array.from({ length: articles }, (_, article) => ({ article, score: 0, byVariant: false })),
  missing: [],
  found: [],
  names: [],
  completed: [],
});

/** Articles are numbered by date, undated ones last; those stay last in either direction. */
function inOrder(hits: readonly Hit[], sort: Sort, dated: number): readonly Hit[] {
  if (sort === 'pertinence') return hits;
  const byDate = hits.toSorted((a, b) => a.article - b.article);
  if (sort === 'ancien') return byDate;
  return [
    ...byDate.filter(({ article }) => article < dated).reverse(),
    ...byDate.filter(({ article }) => article >= dated),
  ];
}

function undated(
  found: readonly number[],
  state: SearchState,
  { months }: OpenArchive,
  facets: readonly Facet[],
): number {
  if (state.period === null && (state.choices.annee?.length ?? 0) === 0) return 0;
  const others = { choices: { ...state.choices, annee: [] }, period: null };
  return narrow(found, others, facets, months).filter((article) => months[article] === null).length;
}
