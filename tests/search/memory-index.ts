import { articleTokens, GAP } from '../../src/search/article-tokens.ts';
import { buildVocabulary } from '../../src/search/build-vocabulary.ts';
import type { SearchableArticle } from '../../src/search/searchable.ts';
import type { Postings, TextIndex } from '../../src/search/text-index.ts';
import { EMPTY_SHARD, type Vocabulary } from '../../src/search/vocabulary.ts';

/** The index as a plain map, in the place of Pagefind: same tokens, same questions. */
export function memoryIndex(articles: readonly SearchableArticle[]): TextIndex {
  const texts = articles.map((article) => articleTokens(article).split(' '));
  return {
    articles: articles.length,
    find(tokens): Promise<Postings> {
      const postings = new Map<number, number>();
      texts.forEach((text, article) => {
        const times = text.filter((_, at) => tokens.every((wanted, i) => text[at + i] === wanted));
        if (times.length > 0 && !tokens.includes(GAP)) postings.set(article, times.length);
      });
      return Promise.resolve(postings);
    },
  };
}

export function memoryVocabulary(articles: readonly SearchableArticle[]): Vocabulary {
  const shards = buildVocabulary(articles);
  return { shard: (name) => Promise.resolve(shards.get(name) ?? EMPTY_SHARD) };
}
