import type { NamedThing } from './name-forms.ts';
import type { SearchableArticle } from './searchable.ts';

/** What a result shows, as Pagefind's fragment carries it (its `meta` holds strings only). */
export interface ResultCard {
  readonly path: string;
  readonly title: string;
  readonly supplied: boolean;
  readonly dateLabel: string;
  readonly publisher: string | null;
  readonly paragraphs: readonly string[];
  readonly names: readonly NamedThing[];
}

/** A card as the metadata of a Pagefind record. */
export function cardMeta(article: SearchableArticle): Record<string, string> {
  const { path, title, supplied, dateLabel, publisher, paragraphs } = article;
  const names: NamedThing[] = article.names.map(({ kind, name, variants, forms }) => ({
    kind,
    name,
    variants,
    forms,
  }));
  const card: ResultCard = { path, title, supplied, dateLabel, publisher, paragraphs, names };
  return { title, card: JSON.stringify(card) };
}

/** The inverse of `cardMeta`. The build wrote it, so its shape is trusted. */
export const readCard = (meta: { readonly card?: string }): ResultCard =>
  JSON.parse(meta.card ?? '') as ResultCard;
