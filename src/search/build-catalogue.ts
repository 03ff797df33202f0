import type { EntityKind } from '../model/entity.ts';
import { type Catalogue, type FacetKey, type FacetValue, toDistances } from './catalogue.ts';
import { bareName } from './name-forms.ts';
import type { SearchableArticle } from './searchable.ts';

/** Facet values kept for each facet: those of most articles. A longer list helps nobody and costs all. */
const MOST_VALUES = 2000;

/**
 * @param fragments Pagefind's fragment of each article, in the order of the articles
 * @param shards names of the vocabulary's shards
 */
export function buildCatalogue(
  articles: readonly SearchableArticle[],
  fragments: readonly string[],
  shards: readonly string[],
): Catalogue {
  const ofKind = (kind: EntityKind) => (article: SearchableArticle) =>
    article.names
      .filter((name) => name.kind === kind)
      .map(({ id, name }): [string, string] => [id, bareName(name)]);
  const facet = (
    key: FacetKey,
    valuesOf: (article: SearchableArticle) => readonly (readonly [id: string, label: string])[],
  ) => ({ key, values: facetValues(articles, valuesOf) });
  return {
    fragments,
    dated: articles.filter((article) => article.dated).length,
    shards,
    facets: [
      facet('annee', ({ years }) => years.map((year) => [String(year), String(year)])),
      facet('personne', ofKind('person')),
      facet('organisation', ofKind('organisation')),
      facet('lieu', ofKind('place')),
      facet('editeur', ({ publisher }) => (publisher === null ? [] : [[publisher, publisher]])),
    ],
  };
}

function facetValues(
  articles: readonly SearchableArticle[],
  valuesOf: (article: SearchableArticle) => readonly (readonly [id: string, label: string])[],
): FacetValue[] {
  const byId = new Map<string, { label: string; articles: number[] }>();
  articles.forEach((article, number) => {
    for (const [id, label] of valuesOf(article)) {
      const value = byId.get(id) ?? { label, articles: [] };
      if (value.articles.at(-1) !== number) value.articles.push(number);
      byId.set(id, value);
    }
  });
  return [...byId]
    .sort(([a, x], [b, y]) => y.articles.length - x.articles.length || (a < b ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([id, value]) => ({ id, label: value.label, articles: toDistances(value.articles) }));
}
