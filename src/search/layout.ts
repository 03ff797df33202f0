/** Where search keeps its files, relative to the root of the site (folders end with `/`). */
export const BUNDLE = 'pagefind/';
/** The browser code, one module. */
export const SCRIPT = 'assets/recherche.js';
/** The style sheet of the page of search. */
export const STYLES = 'assets/recherche.css';

/** Relative to `BUNDLE`. */
export const CATALOGUE = 'catalogue.json';
/** The hyphen keeps shards from names that Windows reserves (`con`, `aux`). */
export const vocabularyFile = (shard: string): string => `mots/${shard}-.json`;
export const facetFile = (key: string): string => `facettes/${key}.json`;
/** The folder of one bundle of Pagefind's, with the cards of its articles. */
export const bundleFolder = (bundle: string): string => `${bundle}/`;

/** Relative to a bundle's folder, as what follows. */
export const PROGRAM = 'pagefind.js';
/** Its WebAssembly: no bundle is in a language that Pagefind stems. */
export const WASM = 'wasm.unknown.pagefind';
/** Pagefind asks for it under a tag that changes with the index. */
export const entryFile = (meta: string): string => `pagefind-entry.json?ts=${meta}`;
export const cardFile = (fragment: string): string => `fiches/${fragment}.json`;
export const metaFile = (hash: string): string => `pagefind.${hash}.pf_meta`;
/** Not for the browser: tells the next build what the bundle was made from. */
export const SEAL = 'empreinte.json';
