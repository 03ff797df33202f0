import type { FacetKey } from '../../../src/search/catalogue.ts';
import type { FacetCount } from '../../../src/search/facets.ts';
import { SEARCH_STRINGS as STRINGS } from '../../../src/site/strings/index.ts';
import { element } from './dom.ts';

/** Values shown before « Tout voir ». */
const SHOWN = 7;

export interface FacetActions {
  choose(key: FacetKey, id: string): void;
  /** Facets that show all their values. */
  readonly open: Set<FacetKey>;
  /** Reads the values of a facet that has many. */
  read(key: FacetKey): void;
  redraw(): void;
}

/** Where the same width as the style sheet's puts the filters beside the results. */
const WIDE = '(width >= 58rem)';

/** The box around all facets: folded where there is no room beside the results. */
export function filtersView(): HTMLDetailsElement {
  const box = element('details', { class: 'recherche-filtres', hidden: true });
  const wide = matchMedia(WIDE);
  const follow = () => {
    box.open = wide.matches;
  };
  wide.addEventListener('change', follow);
  follow();
  return box;
}

export const filtersTitle = (): HTMLElement => element('summary', {}, STRINGS.filters);

export function clearView(clear: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', id: 'facettes-retirer', class: 'bouton-texte' },
    STRINGS.clearFilters,
  );
  button.addEventListener('click', clear);
  return button;
}

/** One facet as a group of boxes to tick; null where there is nothing to choose. */
export function facetView(
  key: FacetKey,
  counts: readonly FacetCount[] | null,
  actions: FacetActions,
): HTMLElement | null {
  if (counts === null) return unread(key, actions);
  if (counts.length === 0) return null;
  const chosenFirst = [
    ...counts.filter(({ chosen }) => chosen),
    ...counts.filter(({ chosen }) => !chosen),
  ];
  const shown = actions.open.has(key) ? counts : chosenFirst.slice(0, SHOWN);
  const list = element('ul', {}, ...shown.map((value) => box(key, value, actions)));
  const facet = element(
    'fieldset',
    { class: 'facette' },
    element('legend', {}, STRINGS.facets[key]),
    list,
  );
  if (counts.length > SHOWN) facet.append(expander(key, counts.length, actions));
  return facet;
}

/** So many values that they are read when a reader asks for them. */
function unread(key: FacetKey, actions: FacetActions): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'bouton-texte', id: `facette-${key}-tout` },
    STRINGS.showFacet,
  );
  button.addEventListener('click', () => actions.read(key));
  const legend = element('legend', {}, STRINGS.facets[key]);
  return element('fieldset', { class: 'facette' }, legend, button);
}

function box(key: FacetKey, { id, label, count, chosen }: FacetCount, actions: FacetActions) {
  const input = element('input', {
    type: 'checkbox',
    id: `facette-${key}-${id}`,
    checked: chosen,
  });
  input.addEventListener('change', () => actions.choose(key, id));
  const number = element('span', { class: 'count' }, String(count));
  return element('li', {}, element('label', {}, input, ' ', label, ' ', number));
}

function expander(key: FacetKey, length: number, { open, redraw }: FacetActions): HTMLElement {
  const isOpen = open.has(key);
  const button = element(
    'button',
    {
      type: 'button',
      class: 'bouton-texte',
      id: `facette-${key}-tout`,
      'aria-expanded': String(isOpen),
    },
    isOpen ? STRINGS.fewer : STRINGS.all(length),
  );
  button.addEventListener('click', () => {
    if (isOpen) open.delete(key);
    else open.add(key);
    redraw();
  });
  return button;
}
