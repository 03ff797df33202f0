import type { FacetKey } from '../../../src/search/catalogue.ts';
import type { Choices } from '../../../src/search/facets.ts';
import type { Period } from '../../../src/search/histogram.ts';

export type Sort = 'pertinence' | 'recent' | 'ancien';

/** What a reader asks for; all of it stands in the address. */
export interface SearchState {
  readonly query: string;
  readonly choices: Choices;
  /** A stretch of time, chosen in the drawing of the results over time. */
  readonly period: Period | null;
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
    period: readPeriod(given.get('du'), given.get('au')),
    sort: isSort(sort) ? sort : 'pertinence',
    variants: given.get('variantes') !== 'non',
  };
}

// `2017`, `2017-02`
const TIME = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** An open end is closed by the first and last time that can be written; what is no time is left out. */
function readPeriod(from: string | null, to: string | null): Period | null {
  const [first, last] = [from, to].map((time) => (time !== null && TIME.test(time) ? time : ''));
  if (first === '' && last === '') return null;
  return { from: first || FIRST, to: last || LAST };
}

const FIRST = '0000';
const LAST = '9999';

/** The part of an address that says this state: `?q=flynn&annee=2017`; empty for the bare page. */
export function writeAddress({ query, choices, period, sort, variants }: SearchState): string {
  const said = new URLSearchParams();
  if (query.trim() !== '') said.set('q', query.trim());
  for (const key of FACETS) for (const id of choices[key] ?? []) said.append(key, id);
  if (period !== null && period.from !== FIRST) said.set('du', period.from);
  if (period !== null && period.to !== LAST) said.set('au', period.to);
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

export const hasChoice = ({ choices, period }: SearchState): boolean =>
  period !== null || FACETS.some((key) => (choices[key]?.length ?? 0) > 0);
