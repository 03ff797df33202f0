import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { Failure } from '../text/failure.ts';

/** What Pagefind indexes of one article. */
export interface IndexedRecord {
  readonly url: string;
  /** Tokens separated by spaces: folded words, so that Pagefind has nothing left to decide. */
  readonly tokens: string;
}

export interface PagefindBundle {
  /** Files of the bundle, path relative to its folder, sorted by path. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  /** By what name results speak of each record, in the order of the records. */
  readonly fragments: readonly string[];
}

/** « No linguistic content »: Pagefind then neither stems nor folds; the French rules are ours alone. */
const LANGUAGE = 'zxx';

/** The parts of Pagefind that a page needs; its own user interfaces and its copies of the texts stay out. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/;

const SIGNATURE = 'pagefind_dcd';

/**
 * Runs Pagefind over records. The same records give the same bytes.
 * @throws Failure `search-index` when Pagefind reports an error
 */
export async function pagefindBundle(records: readonly IndexedRecord[]): Promise<PagefindBundle> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
    if (!index) throw failure(errors);
    for (const { url, tokens } of records) {
      const added = await index.addCustomRecord({ url, content: tokens, language: LANGUAGE });
      if (added.errors.length > 0) throw failure(added.errors);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw failure(made.errors);
    const files = made.files
      .filter(({ path }) => NEEDED.test(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, fragments: fragmentsOf(records, made.files) };
  } finally {
    await close();
  }
}

const failure = (errors: readonly string[]): Failure =>
  new Failure('search-index', `Pagefind could not index the archive: ${errors.join('; ')}.`);

/** Pagefind names fragments by their content; each holds the address of its record. */
function fragmentsOf(records: readonly IndexedRecord[], files: PagefindBundle['files']): string[] {
  const byUrl = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
    byUrl.set((JSON.parse(text) as { url: string }).url, name);
  }
  return records.map(({ url }) => {
    const fragment = byUrl.get(url);
    if (fragment === undefined)
      throw new Failure('search-index', `Pagefind left out the article at ${url}.`);
    return fragment;
  });
}
