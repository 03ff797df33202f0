/** Where search keeps its files, relative to the root of the site (folders end with `/`). */
export const BUNDLE = 'pagefind/';
/** The browser code, one module. */
export const SCRIPT = 'assets/recherche.js';
/** Its style sheet, which the module asks for: pages without search do not load it. */
export const STYLES = 'assets/recherche.css';

/** Relative to `BUNDLE`. */
export const CATALOGUE = 'catalogue.json';
/** The hyphen keeps shards from names that Windows reserves (`con`, `aux`). */
export const vocabularyFile = (shard: string): string => `mots/${shard}-.json`;
export const facetFile = (key: string): string => `facettes/${key}.json`;
/** The folder of one bundle of Pagefind's, with the cards of its articles. */
export const bundleFolder = (bundle: string): string => `${bundle}/`;

/** Relative to a bundle's folder. */
export const cardFile = (fragment: string): string => `fiches/${fragment}.json`;
export const metaFile = (hash: string): string => `pagefind.${hash}.pf_meta`;
/** Not for the browser: tells the next build what the bundle was made from. */
export const SEAL = 'empreinte.json';
