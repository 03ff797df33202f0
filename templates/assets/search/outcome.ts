import type { FacetCount, FacetKey } from '../../../src/search/catalogue.ts';
import { type Answer, evaluate, type Hit } from '../../../src/search/evaluate.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { type Suggestion, suggest } from '../../../src/search/suggest.ts';
import { FACETS, hasChoice, type SearchState, type Sort } from './address.ts';
import type { OpenArchive } from './open-archive.ts';

/** Everything that the page shows for a state. */
export interface Outcome {
  readonly answer: Answer;
  /** Under the reader's choices, in the reader's order. */
  readonly hits: readonly Hit[];
  readonly facets: readonly { readonly key: FacetKey; readonly counts: readonly FacetCount[] }[];
  /** Answers without a year that the choice of a year leaves out. */
  readonly undated: number;
  readonly suggestions: readonly Suggestion[];
}

/** Null when nothing is asked: no word, no choice. */
export async function outcome(state: SearchState, archive: OpenArchive): Promise<Outcome | null> {
  const clauses = parseQuery(state.query);
  if (clauses.length === 0 && !hasChoice(state)) return null;
  const { index, vocabulary, catalogue, facets } = archive;
  const answer =
    clauses.length === 0
      ? everything(index.articles)
      : await evaluate(clauses, index, vocabulary, state.variants);
  const found = answer.hits.map(({ article }) => article);
  const kept = new Set(facets.narrow(found, state.choices));
  const suggested = await Promise.all(answer.missing.map((word) => suggest(word, vocabulary)));
  return {
    answer,
    hits: inOrder(
      answer.hits.filter(({ article }) => kept.has(article)),
      clauses.length === 0 && state.sort === 'pertinence' ? 'recent' : state.sort,
      catalogue.dated,
    ),
    facets: FACETS.map((key) => ({ key, counts: facets.counts(key, found, state.choices) })),
    undated: yearless(found, state, archive),
    suggestions: suggested.flat(),
  };
}

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

function yearless(found: readonly number[], state: SearchState, archive: OpenArchive): number {
  if ((state.choices.annee?.length ?? 0) === 0) return 0;
  const { facets, catalogue } = archive;
  const every = catalogue.facets.find(({ key }) => key === 'annee')?.values.map(({ id }) => id);
  const others = facets.narrow(found, state.choices, 'annee');
  return others.length - facets.narrow(others, { annee: every ?? [] }).length;
}
