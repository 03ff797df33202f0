import { normalise } from './french.ts';
import type { SearchableArticle } from './searchable.ts';
import { entityToken, quotedToken, titleToken } from './streams.ts';

/** Stands between passages: Pagefind counts it as a place but keeps no word, so no phrase reaches across. */
export const GAP = '.';

/**
 * What the index holds of an article, as tokens separated by spaces: its words in order, those of its
 * title, and who is named and quoted. It depends on the article alone: the forms of a name, which other
 * articles and editors add to, are known to the vocabulary instead.
 */
export function articleTokens({ paragraphs, title, names }: SearchableArticle): string {
  const titleWords = normalise(title).split(' ');
  const passages = [
    ...paragraphs.map(normalise),
    titleWords.map((form) => (form === '' ? '' : titleToken(form))).join(' '),
    ...names.flatMap(({ id, quoted }) =>
      quoted ? [entityToken(id), quotedToken(id)] : [entityToken(id)],
    ),
  ];
  return passages.filter((passage) => passage !== '').join(` ${GAP} `);
}
