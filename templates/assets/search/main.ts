import { startSearchPage } from './page.ts';

/** This module stands in `assets/`, one below the root of the site. */
const root = new URL('..', import.meta.url);

const byId = (id: string): HTMLElement | null => document.getElementById(id);

const field = byId('recherche-champ');
const results = byId('recherche-resultats');
const facets = byId('recherche-facettes');

if (field instanceof HTMLInputElement && results !== null && facets !== null)
  startSearchPage({ field, results, facets, root });
