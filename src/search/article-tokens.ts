import { normalise } from './french.ts';
import type { SearchableArticle } from './searchable.ts';
import { entityToken, quotedToken, titleToken } from './streams.ts';

/** Stands between passages: Pagefind counts it as a place but keeps no word, so no phrase reaches across. */
export const GAP = '.';

/**
 * What the index holds of an article, as tokens separated by spaces: the words of its title, who is named
 * and quoted, and its words in order. It depends on the article alone: the forms of a name, which other
 * articles and editors add to, are known to the vocabulary instead. The text comes last, as it changes
 * most: what stands before keeps its place, and the files of the index with it.
 */
export function articleTokens({ paragraphs, title, names }: SearchableArticle): string {
  const titleWords = normalise(title).split(' ');
  const ids = names.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const passages = [
    titleWords.map((form) => (form === '' ? '' : titleToken(form))).join(' '),
    ...ids.flatMap(({ id, quoted }) =>
      quoted ? [entityToken(id), quotedToken(id)] : [entityToken(id)],
    ),
    ...paragraphs.map(normalise),
  ];
  return passages.filter((passage) => passage !== '').join(` ${GAP} `);
}
