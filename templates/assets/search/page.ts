import { SEARCH_STRINGS as STRINGS } from '../../../src/site/strings/index.ts';
import { hasChoice, readAddress, type SearchState, toggle, writeAddress } from './address.ts';
import { element, fill } from './dom.ts';
import {
  clearView,
  type FacetActions,
  facetView,
  filtersTitle,
  filtersView,
} from './facet-view.ts';
import { histogramView } from './histogram-view.ts';
import { listenForArrows } from './keyboard.ts';
import { helpView, noteViews, statusText } from './message-view.ts';
import { type OpenArchive, openArchive } from './open-archive.ts';
import { isAsked, type Outcome, outcome } from './outcome.ts';
import { resultView } from './result-view.ts';
import { toolbarView } from './toolbar-view.ts';

/** Where the page gives room to search. */
export interface Places {
  readonly field: HTMLInputElement;
  readonly results: HTMLElement;
  readonly facets: HTMLElement;
  /** Root of the site. */
  readonly root: URL;
}

/** Results shown at first, and more with each « Afficher la suite ». */
const BATCH = 20;
/** Milliseconds without a key before the next search. */
const PAUSE = 120;

/** Whether a new state gets its own place in the browser's history. */
type Step = 'push' | 'replace' | 'stay';

/** Makes the search page live: the address holds the state, the page follows it. */
export function startSearchPage(places: Places): void {
  const page = new SearchPage(places);
  page.listen();
  page.go(readAddress(location.search), 'stay');
}

class SearchPage {
  readonly #places: Places;
  readonly #toolbar = element('div');
  readonly #status = element('p', { role: 'status', class: 'recherche-etat' });
  readonly #notes = element('div', { class: 'recherche-notes' });
  readonly #list = element('ol', { class: 'resultats' });
  readonly #more = element('button', { type: 'button', class: 'recherche-suite' }, STRINGS.more);
  readonly #filters = filtersView();
  readonly #help = helpView();
  readonly #time = element('div');
  readonly #openFacets: FacetActions['open'] = new Set();
  readonly #readFacets: FacetActions['open'] = new Set();
  #state = readAddress('');
  #outcome: Outcome | null = null;
  #shown = BATCH;
  /** Counts searches, so that a slow answer never overwrites a newer one. */
  #asked = 0;
  #archive: Promise<OpenArchive> | undefined;

  constructor(places: Places) {
    this.#places = places;
    this.#more.hidden = true;
    places.facets.append(this.#filters);
    places.results.append(
      this.#toolbar,
      this.#status,
      this.#time,
      this.#notes,
      this.#list,
      this.#more,
      this.#help,
    );
  }

  listen(): void {
    const { field, results } = this.#places;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    field.addEventListener('input', () => {
      this.#setBusy(true);
      clearTimeout(waiting);
      waiting = setTimeout(() => this.change({ query: field.value }, 'replace'), PAUSE);
    });
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(waiting);
      this.change({ query: field.value });
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => this.go(readAddress(location.search), 'stay'));
    listenForArrows(field, results, () => this.change({ query: '' }));
  }

  change(part: Partial<SearchState>, step: Step = 'push'): void {
    this.go({ ...this.#state, ...part }, step);
  }

  go(state: SearchState, step: Step): void {
    this.#state = state;
    this.#shown = BATCH;
    const address = location.pathname + writeAddress(state);
    if (step === 'push') history.pushState(null, '', address);
    if (step === 'replace') history.replaceState(null, '', address);
    const { field } = this.#places;
    if (field.value.trim() !== state.query.trim()) field.value = state.query;
    void this.#search();
  }

  async #search(): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    if (!isAsked(this.#state)) return this.#drawNothing();
    this.#setBusy(true);
    try {
      const archive = await this.#open();
      const found = await outcome(this.#state, archive, this.#readFacets);
      if (mine !== this.#asked) return;
      this.#outcome = found;
      this.#drawFacets();
      await this.#drawResults(archive);
    } catch (error) {
      this.#archive = undefined;
      if (mine === this.#asked) this.#status.textContent = STRINGS.failed;
      throw error;
    } finally {
      if (mine === this.#asked) this.#setBusy(false);
    }
  }

  /** The rules of searching, at once: the archive is opened for what will be asked. */
  #drawNothing(): void {
    this.#outcome = null;
    this.#drawFacets();
    this.#drawAround(null);
    fill(this.#list);
    this.#more.hidden = true;
    this.#setBusy(false);
    this.#open().catch(() => {
      this.#archive = undefined;
    });
  }

  #setBusy(busy: boolean): void {
    this.#places.results.ariaBusy = String(busy);
  }

  #open(): Promise<OpenArchive> {
    this.#archive ??= openArchive(this.#places.root);
    return this.#archive;
  }

  async #drawResults(archive: OpenArchive): Promise<void> {
    const mine = this.#asked;
    const found = this.#outcome;
    const visible = found?.hits.slice(0, this.#shown) ?? [];
    const cards = await Promise.all(visible.map(({ article }) => archive.card(article)));
    if (mine !== this.#asked) return;
    this.#drawAround(found);
    const items = visible.flatMap((hit, at) => {
      const card = cards[at];
      if (found === null || card === undefined) return [];
      return [resultView(hit, card, found.answer, this.#places.root)];
    });
    fill(this.#list, ...items);
    this.#more.hidden = (found?.hits.length ?? 0) <= this.#shown;
  }

  /** Everything but the results themselves. */
  #drawAround(found: Outcome | null): void {
    this.#status.textContent = found === null ? '' : statusText(found);
    this.#help.hidden = found !== null && found.hits.length > 0;
    if (found === null) this.#help.open = true;
    const toolbar = ({ hits }: Outcome) =>
      toolbarView(this.#state, hits.length, (part) => this.change(part));
    fill(this.#toolbar, ...(found === null ? [] : [toolbar(found)]));
    const notes = (outcome: Outcome) =>
      noteViews(outcome, ({ written, instead }) => {
        this.change({ query: this.#state.query.replace(written, instead) });
        this.#places.field.focus();
      });
    fill(this.#notes, ...(found === null ? [] : notes(found)));
    const time = histogramView(found?.histogram ?? null, this.#state.period, (period) =>
      this.change({ period }),
    );
    fill(this.#time, ...(time === null ? [] : [time]));
  }

  #drawFacets(): void {
    const actions: FacetActions = {
      choose: (key, id) => this.go(toggle(this.#state, key, id), 'push'),
      open: this.#openFacets,
      read: (key) => {
        this.#readFacets.add(key);
        this.go(this.#state, 'stay');
      },
      redraw: () => this.#drawFacets(),
    };
    const clear = clearView(() => this.change({ choices: {}, period: null }));
    const views = (this.#outcome?.facets ?? []).map(({ key, counts }) =>
      facetView(key, counts, actions),
    );
    const shown = [...(hasChoice(this.#state) ? [clear] : []), ...views].filter(
      (view) => view !== null,
    );
    this.#filters.hidden = shown.length === 0;
    fill(this.#filters, filtersTitle(), ...shown);
  }

  async #showMore(): Promise<void> {
    const first = this.#shown;
    this.#shown += BATCH;
    await this.#drawResults(await this.#open());
    this.#list.querySelectorAll<HTMLElement>('.resultat-lien')[first]?.focus();
  }
}
