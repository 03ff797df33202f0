import { type Catalogue, type FacetTable, facetTable } from '../../../src/search/catalogue.ts';
import { BUNDLE, CATALOGUE, cardFile, vocabularyFile } from '../../../src/search/layout.ts';
import type { ResultCard } from '../../../src/search/result-card.ts';
import type { Postings, TextIndex } from '../../../src/search/text-index.ts';
import { EMPTY_SHARD, type Shard, type Vocabulary } from '../../../src/search/vocabulary.ts';

/** The archive as search reads it, file by file, as needed. */
export interface OpenArchive {
  readonly catalogue: Catalogue;
  readonly facets: FacetTable;
  readonly index: TextIndex;
  readonly vocabulary: Vocabulary;
  card(article: number): Promise<ResultCard>;
}

interface PagefindResult {
  readonly id: string;
  /** Places of the words that fit. */
  readonly words: readonly number[];
}

/** What is used of Pagefind's own module. */
interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** @param root address of the root of the site, with a `/` at the end */
export async function openArchive(root: URL): Promise<OpenArchive> {
  const bundle = new URL(BUNDLE, root);
  const [catalogue, pagefind] = await Promise.all([
    json<Catalogue>(new URL(CATALOGUE, bundle)),
    import(new URL('pagefind.js', bundle).href) as Promise<Pagefind>,
  ]);
  return {
    catalogue,
    facets: facetTable(catalogue),
    index: textIndex(pagefind, catalogue),
    vocabulary: vocabulary(bundle, catalogue),
    card: remember((article: number) =>
      json<ResultCard>(new URL(cardFile(catalogue.fragments[article] ?? ''), bundle)),
    ),
  };
}

function textIndex(pagefind: Pagefind, { fragments }: Catalogue): TextIndex {
  const numbers = new Map(fragments.map((fragment, article) => [fragment, article]));
  const find = remember(async (query: string): Promise<Postings> => {
    // Quotation marks make Pagefind take tokens as they are, one after the other
    const { results } = await pagefind.search(`"${query}"`);
    const postings = new Map<number, number>();
    for (const { id, words } of results) {
      const article = numbers.get(id);
      if (article !== undefined) postings.set(article, Math.max(1, words.length));
    }
    return postings;
  });
  return { articles: fragments.length, find: (tokens) => find(tokens.join(' ')) };
}

function vocabulary(bundle: URL, { shards }: Catalogue): Vocabulary {
  return {
    shard: remember(async (name: string) =>
      shards.includes(name) ? json<Shard>(new URL(vocabularyFile(name), bundle)) : EMPTY_SHARD,
    ),
  };
}

/** Files without a hash in their name: asked anew, so that a new publication is seen at once. */
async function json<Value>(address: URL): Promise<Value> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${address.pathname}`);
  return (await response.json()) as Value;
}

/** The function, asking once for each argument; a failure is not remembered. */
function remember<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = ask(key);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}
