import type { NameUse, SearchableArticle } from './searchable.ts';

/**
 * What a result shows: one small file an article, read when the result is drawn. It depends on its
 * article alone, so that a change elsewhere in the archive leaves it as it is.
 */
export interface ResultCard extends Omit<SearchableArticle, 'names'> {
  readonly names: readonly Pick<NameUse, 'id' | 'forms'>[];
}

/** The card of an article, its fields in a fixed order. */
export function resultCard(article: SearchableArticle): ResultCard {
  const { path, title, supplied, dateLabel, dateBasis, publisher, paragraphs } = article;
  const names = article.names.map(({ id, forms }) => ({ id, forms }));
  return { path, title, supplied, dateLabel, dateBasis, publisher, paragraphs, names };
}
