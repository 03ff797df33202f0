import type { NamedThing } from './name-forms.ts';
import type { SearchableArticle } from './searchable.ts';

/**
 * What a result shows: one small file an article, read when the result is drawn. Not in Pagefind's own
 * fragments, because Pagefind makes everything that it is given findable, whatever the words stand for.
 */
export interface ResultCard {
  readonly path: string;
  readonly title: string;
  readonly supplied: boolean;
  readonly dateLabel: string;
  readonly publisher: string | null;
  readonly paragraphs: readonly string[];
  readonly names: readonly NamedThing[];
}

/** The card of an article. */
export function resultCard(article: SearchableArticle): ResultCard {
  const { path, title, supplied, dateLabel, publisher, paragraphs } = article;
  const names = article.names.map(({ kind, name, variants, forms }) => ({
    kind,
    name,
    variants,
    forms,
  }));
  return { path, title, supplied, dateLabel, publisher, paragraphs, names };
}
