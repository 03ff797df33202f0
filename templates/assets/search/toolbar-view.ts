import { SEARCH_STRINGS as STRINGS } from '../../../src/site/strings/index.ts';
import type { SearchState, Sort } from './address.ts';
import { element } from './dom.ts';

/** Order of the results, where there are several, and whether names find their other forms. */
export function toolbarView(
  state: SearchState,
  results: number,
  change: (next: Partial<SearchState>) => void,
): HTMLElement {
  return element(
    'div',
    { class: 'recherche-reglages' },
    ...(results > 1 ? [sortView(state, change)] : []),
    switchView(state, change),
  );
}

function sortView({ sort }: SearchState, change: (next: Partial<SearchState>) => void) {
  const select = element('select', { id: 'recherche-tri' });
  for (const [value, label] of Object.entries(STRINGS.sorts))
    select.append(element('option', { value, selected: value === sort }, label));
  select.addEventListener('change', () => change({ sort: select.value as Sort }));
  return element('label', {}, STRINGS.sort, ' ', select);
}

function switchView({ variants }: SearchState, change: (next: Partial<SearchState>) => void) {
  const input = element('input', {
    type: 'checkbox',
    id: 'recherche-variantes',
    checked: variants,
  });
  input.addEventListener('change', () => change({ variants: input.checked }));
  return element('label', {}, input, ' ', STRINGS.variants);
}
