import { GAP, indexedText } from '../../src/search/article-tokens.ts';
import { buildVocabulary } from '../../src/search/build-vocabulary.ts';
import type { SearchableArchive } from '../../src/search/searchable.ts';
import type { Library, Postings, TextIndex } from '../../src/search/text-index.ts';
import { readShard, storeShard, type Vocabulary, vocabulary } from '../../src/search/vocabulary.ts';

/** Everything that evaluation needs as plain maps, in the place of files: same tokens, same questions. */
export function memoryLibrary(archive: SearchableArchive): Library {
  const byPublisher = new Map<string, number[]>();
  archive.articles.forEach(({ publisher }, article) => {
    if (publisher !== null)
      byPublisher.set(publisher, [...(byPublisher.get(publisher) ?? []), article]);
  });
  return {
    index: memoryIndex(archive),
    vocabulary: memoryVocabulary(archive),
    publishers: [...byPublisher].map(([name, articles]) => ({ name, articles })),
  };
}

function memoryIndex(archive: SearchableArchive): TextIndex {
  const texts = archive.articles.map((_, at) => indexedText(archive.article(at)).tokens.split(' '));
  return {
    articles: texts.length,
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

export function memoryVocabulary(archive: SearchableArchive): Vocabulary {
  const counts = new Map<string, number>();
  archive.articles.forEach((_, at) => {
    for (const form of indexedText(archive.article(at)).words)
      counts.set(form, (counts.get(form) ?? 0) + 1);
  });
  const shards = buildVocabulary(counts, archive.entities);
  const read = new Map([...shards].map(([name, shard]) => [name, readShard(storeShard(shard))]));
  return vocabulary([...shards.keys()], (name) =>
    Promise.resolve(read.get(name) ?? { words: [], names: [] }),
  );
}
