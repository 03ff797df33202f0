import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { articleTokens } from './article-tokens.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import { BUNDLE, CATALOGUE, cardFile, vocabularyFile } from './layout.ts';
import { pagefindBundle } from './pagefind-index.ts';
import { resultCard } from './result-card.ts';
import type { SearchableArticle } from './searchable.ts';

/**
 * Writes everything that search reads into `<outDir>/pagefind/`: Pagefind's bundle, the cards of the
 * results, the catalogue and the vocabulary (see layout.ts). The same articles give the same bytes.
 * @param articles in the archive's order
 * @throws Failure `search-index`
 */
export async function writeSearchIndex(
  articles: readonly SearchableArticle[],
  outDir: string,
): Promise<void> {
  const { files, fragments } = await pagefindBundle(
    articles.map((article) => ({ url: article.path, tokens: articleTokens(article) })),
  );
  const folder = join(outDir, BUNDLE);
  for (const { path, content } of files) await put(join(folder, path), content);
  for (const [number, article] of articles.entries())
    await put(join(folder, cardFile(fragments[number] ?? '')), JSON.stringify(resultCard(article)));
  const vocabulary = buildVocabulary(articles);
  const catalogue = buildCatalogue(articles, fragments, [...vocabulary.keys()]);
  await put(join(folder, CATALOGUE), JSON.stringify(catalogue));
  for (const [name, shard] of vocabulary)
    await put(join(folder, vocabularyFile(name)), JSON.stringify(shard));
}

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
