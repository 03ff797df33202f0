import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleTokens } from './article-tokens.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { BUNDLE, CATALOGUE, cardFile, SEAL, vocabularyFile } from './layout.ts';
import { pagefindBundle } from './pagefind-index.ts';
import { resultCard } from './result-card.ts';
import { reusable, sealOf } from './reuse-bundle.ts';
import type { SearchableArticle } from './searchable.ts';

/**
 * Writes everything that search reads into `<outDir>/pagefind/`: Pagefind's bundle, the cards of the
 * results, the catalogue and the vocabulary (see layout.ts). The same articles give the same bytes.
 * @param articles in the archive's order
 * @param published the site as published before: its bundle is taken over when no indexed word changed
 * @throws Failure `search-index`
 */
export async function writeSearchIndex(
  articles: readonly SearchableArticle[],
  outDir: string,
  published?: string,
): Promise<void> {
  const records = articles.map((article) => ({
    url: article.path,
    tokens: articleTokens(article),
  }));
  const before = published === undefined ? undefined : join(published, BUNDLE);
  const bundle =
    (before === undefined ? undefined : reusable(records, before, textOf(join(before, SEAL)))) ??
    (await pagefindBundle(records));
  const put = writerInto(join(outDir, BUNDLE));
  for (const { path, content } of bundle.files) put(path, content);
  put(SEAL, JSON.stringify(sealOf(records, bundle)));
  articles.forEach((article, number) => {
    put(cardFile(bundle.fragments[number] ?? ''), JSON.stringify(resultCard(article)));
  });
  const vocabulary = buildVocabulary(articles);
  for (const [name, shard] of vocabulary) put(vocabularyFile(name), JSON.stringify(shard));
  const shards = [...vocabulary.keys()];
  put(CATALOGUE, JSON.stringify(buildCatalogue(articles, bundle.fragments, shards)));
}

function writerInto(folder: string): (path: string, content: string | Uint8Array) => void {
  return (path, content) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
