import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { Failure } from '../text/failure.ts';
import { fragmentsOf } from './pagefind-meta.ts';

/** What Pagefind indexes of one article. */
export interface IndexedArticle {
  /** Part of the name that Pagefind gives it: the article's own, so that others do not change it. */
  readonly id: string;
  readonly tokens: string;
}

export interface PagefindBundle {
  /** Files of the bundle, path relative to its folder, sorted by path. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** By what name results speak of each article, in their order. */
  readonly fragments: readonly string[];
  /** Pagefind's name for its list of articles. */
  readonly meta: string;
}

/** The parts of Pagefind that a page needs; its own user interfaces and its copies of the texts stay out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/;

/**
 * Words and places in one file of the index, about as many bytes when compressed. With Pagefind's own
 * 20,000 a query of a large archive reads several times as much (docs/search.md). The setting is named
 * unstable; version 1.6, which is pinned, has it.
 */
export const CHUNK = 2500;

/** Articles handed over at once: each is a message to Pagefind's process and one back. */
const AT_ONCE = 100;

/**
 * Runs Pagefind over the tokens of articles, in a process of its own that ends with the bundle. The same
 * tokens give the same bytes.
 * @param name of the bundle; it serves as the « language » of which Pagefind knows no rules
 * @param article asked for a few at a time, so that not all tokens need be held
 * @throws Failure `search-index` when Pagefind reports an error
 */
export async function pagefindBundle(
  name: string,
  articles: number,
  article: (number: number) => IndexedArticle,
): Promise<PagefindBundle> {
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(CHUNK);
  try {
    const { index, errors } = await createIndex({ forceLanguage: name, maxFragments: 1 });
    if (!index) throw failure(errors);
    for (let from = 0; from < articles; from += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, articles - from) }, (_, at) => from + at);
      const added = await Promise.all(
        some.map((number) => {
          const { id, tokens } = article(number);
          return index.addCustomRecord({ url: id, content: tokens, language: name });
        }),
      );
      const wrong = added.flatMap(({ errors }) => errors);
      if (wrong.length > 0) throw failure(wrong);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw failure(written.errors);
    return readBundle(folder, name, articles);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const failure = (errors: readonly string[]): Failure =>
  new Failure('search-index', `Pagefind could not index the archive: ${errors.join('; ')}.`);

function readBundle(folder: string, name: string, articles: number): PagefindBundle {
  const files = bundleFiles(folder);
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) throw failure(['there is no list of articles']);
  const fragments = fragmentsOf(gunzipSync(meta.content), name, articles);
  if (new Set(fragments).size !== articles)
    throw failure([`${articles} articles went in, ${new Set(fragments).size} came out`]);
  return { files, fragments, meta: meta.path.slice('pagefind.'.length, -'.pf_meta'.length) };
}

/** Pagefind's files in a folder, path relative to it, sorted by path. */
function bundleFiles(folder: string): PagefindBundle['files'] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .map((path) => path.split(sep).join('/').replace(/^\//, ''))
    .filter((path) => NEEDED.test(path))
    .sort()
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}
