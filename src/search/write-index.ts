import type { Outputs } from '../model/outputs.ts';
import { buildCatalogue, nameFacets } from './build-catalogue.ts';
import { buildVocabulary } from './build-vocabulary.ts';
import type { Catalogue, NameFacet } from './catalogue.ts';
import { groupBy } from './group.ts';
import { BUNDLE, bundleFolder, CATALOGUE, facetFile, vocabularyFile } from './layout.ts';
import { Output } from './output.ts';
import { bundlesOf, MOST_ARTICLES } from './periods.ts';
import type { SearchableArchive } from './searchable.ts';
import { storeShard } from './vocabulary.ts';
import { type WrittenBundle, writeBundle } from './write-bundle.ts';

/**
 * Writes everything that search reads below `pagefind/`: Pagefind's bundles with the cards of
 * the results, the vocabulary, the facets and the catalogue (see layout.ts). The same archive gives the
 * same bytes, whatever was published before.
 * @param published the site as published before: what would come out the same is taken over from there
 * @param most articles of a bundle (see periods.ts)
 * @throws Failure `search-index`
 */
export async function writeSearchIndex(
  archive: SearchableArchive,
  outputs: Outputs,
  published?: string,
  most = MOST_ARTICLES,
): Promise<void> {
  const output = new Output(outputs, BUNDLE, published);
  const bundleOf = bundlesOf(archive.articles, most);
  const bundles: WrittenBundle[] = [];
  // One after the other: each takes a process of Pagefind's and its memory
  for (const [name, numbers] of groupBy(archive.articles.keys(), (at) => bundleOf[at] ?? '')) {
    const members = numbers.flatMap((number) => {
      const facts = archive.articles[number];
      return facts ? [{ ...facts, read: () => archive.article(number) }] : [];
    });
    bundles.push(await writeBundle(name, members, output.inside(bundleFolder(name))));
  }
  const shards = writeVocabulary(archive, bundles, output);
  const facets = writeFacets(archive, output);
  const catalogue = buildCatalogue(archive, bundles, bundleOf, facets, shards);
  output.put(CATALOGUE, '', JSON.stringify(catalogue));
}

function writeVocabulary(
  { entities }: SearchableArchive,
  bundles: readonly WrittenBundle[],
  output: Output,
): string[] {
  const counts = new Map<string, number>();
  for (const { words } of bundles)
    for (const [word, articles] of words) counts.set(word, (counts.get(word) ?? 0) + articles);
  const shards = buildVocabulary(counts, entities);
  for (const [name, shard] of shards)
    output.put(vocabularyFile(name), '', JSON.stringify(storeShard(shard)));
  return [...shards.keys()];
}

function writeFacets(archive: SearchableArchive, output: Output): Catalogue['facets'] {
  const sizes: Partial<Record<NameFacet, number>> = {};
  for (const [key, values] of nameFacets(archive)) {
    const text = JSON.stringify(values);
    output.put(facetFile(key), '', text);
    sizes[key] = text.length;
  }
  return sizes;
}
