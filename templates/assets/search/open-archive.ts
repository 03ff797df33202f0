import {
  type BundleEntry,
  type Catalogue,
  type FacetValue,
  fromDistances,
  fromRuns,
  type NameFacet,
} from '../../../src/search/catalogue.ts';
import { type Facet, yearFacet } from '../../../src/search/facets.ts';
import {
  BUNDLE,
  bundleFolder,
  CATALOGUE,
  cardFile,
  entryFile,
  facetFile,
  metaFile,
  PROGRAM,
  vocabularyFile,
} from '../../../src/search/layout.ts';
import { fragmentsOf } from '../../../src/search/pagefind-meta.ts';
import type { ResultCard } from '../../../src/search/result-card.ts';
import type { Months } from '../../../src/search/searchable.ts';
import type { Library, Postings, TextIndex } from '../../../src/search/text-index.ts';
import { readShard, type StoredShard, vocabulary } from '../../../src/search/vocabulary.ts';

/** The archive as search reads it, file by file, as needed. */
export interface OpenArchive extends Library {
  readonly catalogue: Catalogue;
  /** Months that each article's date allows. */
  readonly months: readonly (Months | null)[];
  readonly years: Facet;
  readonly editors: Facet;
  /** The values of a facet of names: a file of its own. */
  nameFacet(key: NameFacet): Promise<Facet>;
  card(article: number): Promise<ResultCard>;
}

interface PagefindResult {
  readonly id: string;
  /** Places of the words that fit. */
  readonly words: readonly number[];
}

/** What is used of Pagefind's own module. */
interface Pagefind {
  /** Before `init` these are set, not checked. */
  options(options: { readonly noWorker: boolean; readonly metaCacheTag: string }): Promise<void>;
  /** Begins to load what every search needs. */
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
  mergeIndex(folder: string, options: { readonly language: string }): Promise<void>;
}

/** @param root address of the root of the site, with a `/` at the end */
export async function openArchive(root: URL): Promise<OpenArchive> {
  const base = new URL(BUNDLE, root);
  const catalogue = await json<Catalogue>(new URL(CATALOGUE, base));
  // Words and names are read meanwhile; a failure is told by the search that needs them
  const pagefind = handled(openBundles(catalogue.bundles, base));
  const places = handled(placesOf(catalogue, base));
  const months = fromRuns(catalogue.months);
  const editors = facet('editeur', catalogue.publishers);
  return {
    catalogue,
    months,
    years: yearFacet(months),
    editors,
    publishers: editors.values.map(({ label, articles }) => ({ name: label, articles })),
    index: textIndex(pagefind, places, months.length),
    vocabulary: vocabulary(
      catalogue.shards,
      remember(async (name: string) =>
        readShard(await json<StoredShard>(new URL(vocabularyFile(name), base))),
      ),
    ),
    nameFacet: remember(async (key: NameFacet) =>
      facet(key, await json<FacetValue[]>(new URL(facetFile(key), base))),
    ),
    card: remember(async (article: number) => {
      const { bundle, fragment } = (await places)[article] ?? { bundle: '', fragment: '' };
      return json<ResultCard>(new URL(bundleFolder(bundle) + cardFile(fragment), base));
    }),
  };
}

/** A promise that may fail before anybody waits for it. */
function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}

const facet = (key: Facet['key'], values: readonly FacetValue[]): Facet => ({
  key,
  values: values.map((value) => ({ ...value, articles: fromDistances(value.articles) })),
});

/** Pagefind over all bundles: the first brings the program, the others their index only. */
async function openBundles(bundles: readonly BundleEntry[], base: URL): Promise<Pagefind> {
  const [first, ...others] = bundles.map(({ name, meta }) => ({
    language: name,
    meta,
    folder: new URL(bundleFolder(name), base),
  }));
  if (first === undefined)
    return {
      options: async () => {},
      init: async () => {},
      search: async () => ({ results: [] }),
      mergeIndex: async () => {},
    };
  // One index is soon searched: on this thread it can have its files early. Several keep off it.
  const alone = others.length === 0;
  if (alone) preload(new URL(entryFile(first.meta), first.folder));
  const pagefind = (await import(new URL(PROGRAM, first.folder).href)) as Pagefind;
  await pagefind.options({ noWorker: alone, metaCacheTag: first.meta });
  await pagefind.init();
  await Promise.all(
    others.map(({ language, folder }) => pagefind.mergeIndex(folder.pathname, { language })),
  );
  return pagefind;
}

/** Asks for a file that Pagefind will ask for a step later. */
function preload(address: URL): void {
  const link = document.createElement('link');
  Object.assign(link, {
    rel: 'preload',
    as: 'fetch',
    crossOrigin: 'anonymous',
    href: address.href,
  });
  document.head.append(link);
}

/** Where the card of an article lies, and by what name results speak of it. */
interface Place {
  readonly bundle: string;
  readonly fragment: string;
}

/** The articles in their order, from Pagefind's own lists, which it has loaded as well. */
async function placesOf({ bundles, order }: Catalogue, base: URL): Promise<Place[]> {
  const lists = await Promise.all(
    bundles.map(async ({ name, meta, articles }) => {
      const address = new URL(bundleFolder(name) + metaFile(meta), base);
      const response = await fetch(address, { cache: 'force-cache' });
      if (!response.ok || response.body === null) throw new Error(`${response.status} ${meta}`);
      const text = response.body.pipeThrough(new DecompressionStream('gzip'));
      return fragmentsOf(new Uint8Array(await new Response(text).arrayBuffer()), name, articles);
    }),
  );
  const next = bundles.map(() => 0);
  return order.flatMap(([at, articles]) => {
    const from = next[at] ?? 0;
    next[at] = from + articles;
    const bundle = bundles[at]?.name ?? '';
    const fragments = lists[at]?.slice(from, from + articles) ?? [];
    return fragments.map((fragment) => ({ bundle, fragment }));
  });
}

function textIndex(
  pagefind: Promise<Pagefind>,
  places: Promise<readonly Place[]>,
  articles: number,
): TextIndex {
  const numbers = handled(
    places.then(
      (all) =>
        new Map(all.map(({ bundle, fragment }, article) => [`${bundle}_${fragment}`, article])),
    ),
  );
  const find = remember(async (query: string): Promise<Postings> => {
    // Quotation marks make Pagefind take tokens as they are, one after the other
    const { results } = await (await pagefind).search(`"${query}"`);
    const known = await numbers;
    const postings = new Map<number, number>();
    for (const { id, words } of results) {
      const article = known.get(id);
      if (article !== undefined) postings.set(article, Math.max(1, words.length));
    }
    return postings;
  });
  return { articles, find: (tokens) => find(tokens.join(' ')) };
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
