import { normalise } from './french.ts';
import type { SearchableArticle } from './searchable.ts';
import { entityToken, quotedToken, titleToken } from './streams.ts';

/** Stands between passages: Pagefind counts it as a place but keeps no word, so no phrase reaches across. */
export const GAP = '.';

/** What the index holds of an article. */
export interface IndexedText {
  /** Separated by spaces. */
  readonly tokens: string;
  /** Folded words of title and text, each once. */
  readonly words: ReadonlySet<string>;
}

/**
 * The words of an article's title, who is named and quoted, and its words in order. It depends on the
 * article alone: the forms of a name, which other articles and editors add to, are known to the
 * vocabulary instead. The text comes last, as it changes most: what stands before keeps its place, and
 * the files of the index with it.
 */
export function indexedText({ paragraphs, title, names }: SearchableArticle): IndexedText {
  const titleWords = normalise(title).split(' ');
  const texts = paragraphs.map(normalise);
  const words = new Set(titleWords);
  for (const text of texts) for (const word of text.split(' ')) words.add(word);
  words.delete('');
  const ids = names.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const passages = [
    titleWords.map((form) => (form === '' ? '' : titleToken(form))).join(' '),
    ...ids.flatMap(({ id, quoted }) =>
      quoted ? [entityToken(id), quotedToken(id)] : [entityToken(id)],
    ),
    ...texts,
  ];
  return { tokens: passages.filter((passage) => passage !== '').join(` ${GAP} `), words };
}
