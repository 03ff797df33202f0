/** Where search keeps its files, relative to the root of the site (folders end with `/`). */
export const BUNDLE = 'pagefind/';
/** The browser code, one module. */
export const SCRIPT = 'assets/recherche.js';

/** Relative to `BUNDLE`. */
export const CATALOGUE = 'catalogue.json';
export const vocabularyFile = (shard: string): string => `mots/${shard}.json`;
