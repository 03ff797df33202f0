import type { Choices, FacetKey } from '../../../src/search/catalogue.ts';

export type Sort = 'pertinence' | 'recent' | 'ancien';

/** What a reader asks for; all of it stands in the address. */
export interface SearchState {
  readonly query: string;
  readonly choices: Choices;
  readonly sort: Sort;
  /** A name also finds its other forms. */
  readonly variants: boolean;
}

export const FACETS: readonly FacetKey[] = ['annee', 'personne', 'organisation', 'lieu', 'editeur'];

const SORTS: ReadonlySet<string> = new Set<Sort>(['pertinence', 'recent', 'ancien']);
const isSort = (value: string): value is Sort => SORTS.has(value);

/** @param search the part of an address from `?` on */
export function readAddress(search: string): SearchState {
  const given = new URLSearchParams(search);
  const sort = given.get('tri') ?? '';
  return {
    query: given.get('q') ?? '',
    choices: Object.fromEntries(
      FACETS.map((key) => [key, [...new Set(given.getAll(key).filter((id) => id !== ''))]]),
    ),
    sort: isSort(sort) ? sort : 'pertinence',
    variants: given.get('variantes') !== 'non',
  };
}

/** The part of the address that says this state: `?q=flynn&annee=2017`; empty for the bare page. */
export function writeAddress({ query, choices, sort, variants }: SearchState): string {
  const said = new URLSearchParams();
  if (query.trim() !== '') said.set('q', query.trim());
  for (const key of FACETS) for (const id of choices[key] ?? []) said.append(key, id);
  if (sort !== 'pertinence') said.set('tri', sort);
  if (!variants) said.set('variantes', 'non');
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with one choice added or taken away. */
export function toggle(state: SearchState, key: FacetKey, id: string): SearchState {
  const chosen = state.choices[key] ?? [];
  const now = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return { ...state, choices: { ...state.choices, [key]: now } };
}

export const hasChoice = ({ choices }: SearchState): boolean =>
  FACETS.some((key) => (choices[key]?.length ?? 0) > 0);
