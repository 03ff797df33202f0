import type { EntityKind } from '../model/entity.ts';
import type { Months } from './searchable.ts';

/**
 * What the browser reads first: how many articles there are and when they appeared, and which files the
 * rest stands in. Articles are numbered in the archive's order: by date, undated last.
 */
export interface Catalogue {
  /** How many articles have a date; they come first. */
  readonly dated: number;
  /** Pagefind's bundles; the browser reads them all, and counts the articles in their order. */
  readonly bundles: readonly BundleEntry[];
  /** The articles in their order: index of the bundle, and how many in a row it holds. */
  readonly order: readonly (readonly [bundle: number, articles: number])[];
  /** Months of the articles in their order: first, last (null when unknown), and how many in a row. */
  readonly months: readonly MonthRun[];
  readonly publishers: readonly FacetValue[];
  /** Facets of names that have a file of values, and its length in characters. */
  readonly facets: Readonly<Partial<Record<NameFacet, number>>>;
  /** Which shards of the vocabulary there are (see vocabulary.ts). */
  readonly shards: readonly string[];
}

export interface BundleEntry {
  /** Its folder, and Pagefind's « language » of it. */
  readonly name: string;
  /** By what name Pagefind calls its list of articles. */
  readonly meta: string;
  readonly articles: number;
}

export type MonthRun = readonly [from: string | null, to: string | null, articles: number];

export type NameFacet = 'personne' | 'organisation' | 'lieu';
export type FacetKey = 'annee' | NameFacet | 'editeur';

export const NAME_FACETS: Readonly<Record<NameFacet, EntityKind>> = {
  personne: 'person',
  organisation: 'organisation',
  lieu: 'place',
};

export interface FacetValue {
  /** Stands in the address: an entity's id, a publisher's name. */
  readonly id: string;
  readonly label: string;
  /** Article numbers, ascending, each as the distance from the one before (the first from -1). */
  readonly articles: readonly number[];
}

/** Ascending numbers as distances: [0, 3, 4] is [1, 3, 1]. */
export function toDistances(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? -1));
}

/** The inverse of `toDistances`. */
export function fromDistances(distances: readonly number[]): number[] {
  let last = -1;
  return distances.map((distance) => {
    last += distance;
    return last;
  });
}

/** Months of articles as runs of equals. */
export function toRuns(all: readonly (Months | null)[]): MonthRun[] {
  const runs: [string | null, string | null, number][] = [];
  for (const months of all) {
    const [from, to] = [months?.from ?? null, months?.to ?? null];
    const last = runs.at(-1);
    if (last !== undefined && last[0] === from && last[1] === to) last[2] += 1;
    else runs.push([from, to, 1]);
  }
  return runs;
}

/** The inverse of `toRuns`. */
export function fromRuns(runs: readonly MonthRun[]): (Months | null)[] {
  return runs.flatMap(([from, to, count]) =>
    Array.from({ length: count }, () => (from === null || to === null ? null : { from, to })),
  );
}
