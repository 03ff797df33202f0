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

/** Whether a file of a publication, path relative to the bundle's folder, is Pagefind's. */
export const isOfBundle = (path: string): boolean => NEEDED.test(path);

const SIGNATURE = 'pagefind_dcd';

/**
 * Runs Pagefind over records. The same records give the same bytes.
 * @throws Failure `search-index` when Pagefind reports an error
 */
export async function pagefindBundle(records: readonly IndexedRecord[]): Promise<PagefindBundle> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: 1 });
    if (!index) throw failure(errors);
    for (const { url, tokens } of records) {
      const added = await index.addCustomRecord({ url, content: tokens, language: LANGUAGE });
      if (added.errors.length > 0) throw failure(added.errors);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw failure(made.errors);
    const files = made.files
      .filter(({ path }) => isOfBundle(path))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, fragments: fragmentsOf(records, made.files) };
  } finally {
    await close();
  }
}

const failure = (errors: readonly string[]): Failure =>
  new Failure('search-index', `Pagefind could not index the archive: ${errors.join('; ')}.`);

/** Pagefind's copies of the records, all in one file: its name for each, and the address we gave. */
function fragmentsOf(records: readonly IndexedRecord[], files: PagefindBundle['files']): string[] {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    if (!path.endsWith('.pf_fragment')) continue;
    const text = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
    const group = JSON.parse(text) as Readonly<Record<string, { readonly url: string }>>;
    for (const [name, { url }] of Object.entries(group)) names.set(url, name);
  }
  return records.map(({ url }) => {
    const name = names.get(url);
    if (name !== undefined) return name;
    throw new Failure('search-index', `Pagefind left out the article at ${url}.`);
  });
}
