/** Where search keeps its files, relative to the root of the site (folders end with `/`). */
export const BUNDLE = 'pagefind/';
/** The browser code, one module. */
export const SCRIPT = 'assets/recherche.js';
/** Its style sheet, which the module asks for: pages without search do not load it. */
export const STYLES = 'assets/recherche.css';

/** Relative to `BUNDLE`. */
export const CATALOGUE = 'catalogue.json';
export const vocabularyFile = (shard: string): string => `mots/${shard}.json`;
export const cardFile = (fragment: string): string => `fiches/${fragment}.json`;
/** Not for the browser: tells the next build whether the bundle still fits. */
export const SEAL = 'empreinte.json';
