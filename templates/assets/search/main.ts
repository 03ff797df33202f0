import { STYLES } from '../../../src/search/layout.ts';
import { element } from './dom.ts';
import { listenForSlash } from './keyboard.ts';
import { startSearchPage } from './page.ts';

/** This module stands in `assets/`, one below the root of the site. */
const root = new URL('..', import.meta.url);

const byId = (id: string): HTMLElement | null => document.getElementById(id);

const field = byId('recherche-champ') ?? byId('chercher');
const results = byId('recherche-resultats');
const facets = byId('recherche-facettes');

if (field instanceof HTMLInputElement) {
  listenForSlash(field);
  if (results !== null && facets !== null) {
    document.head.append(
      element('link', { rel: 'stylesheet', href: new URL(STYLES, root).pathname }),
    );
    startSearchPage({ field, results, facets, root });
  }
}
