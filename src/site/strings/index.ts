/*
 * Every word that readers see and that no source wrote, in the one language of the site; reasons of rules stand
 * with their rule. Another language is another folder beside `fr/`, of the same shape (`Words`), named here.
 * Code imports this file, never a part: a bundle for the browser takes the one table that it asks for.
 */
export { PAGES as STRINGS } from './fr/pages.ts';
export { DATE_BASIS, number } from './fr/phrases.ts';
export { SEARCH_STRINGS } from './fr/search.ts';
