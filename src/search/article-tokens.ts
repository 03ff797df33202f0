import { normalise } from './french.ts';
import { askedAs, bareName, nameWords } from './name-forms.ts';
import type { SearchableArticle, SearchableName } from './searchable.ts';
import { type Stream, token } from './streams.ts';

/** Stands between passages: Pagefind counts it as a place but keeps no word, so no phrase reaches across. */
export const GAP = '.';

/**
 * What the index holds of an article: its words in order, then the streams (title, names, variants…),
 * as tokens separated by spaces.
 */
export function articleTokens(article: SearchableArticle): string {
  const passages = [
    ...article.paragraphs.map(normalise),
    inStream('title', normalise(article.title)),
    ...article.names.flatMap(nameStreams),
    ...(article.publisher === null ? [] : [inStream('publisher', normalise(article.publisher))]),
    [...new Set(article.names.flatMap(variantTokens))].sort().join(` ${GAP} `),
  ];
  return passages.filter((passage) => passage !== '').join(` ${GAP} `);
}

function inStream(stream: Stream, forms: string): string {
  if (forms === '') return '';
  return forms
    .split(' ')
    .map((form) => token(stream, form))
    .join(' ');
}

/** For `personne:`, `lieu:`…: each form of the name, word by word. */
function nameStreams(name: SearchableName): string[] {
  const forms = distinctForms(name);
  const streams: Stream[] = name.quoted ? [name.kind, 'quoted'] : [name.kind];
  return streams.flatMap((stream) => forms.map((form) => inStream(stream, form)));
}

const variantTokens = (name: SearchableName): string[] =>
  [...askedAs(name)].map((asked) => token('variant', asked));

const distinctForms = ({ name, variants, forms }: SearchableName): string[] => [
  ...new Set([bareName(name), ...variants, ...forms].map((form) => nameWords(form).join(' '))),
];
