import {
  type BundleEntry,
  type Catalogue,
  type FacetValue,
  NAME_FACETS,
  type NameFacet,
  toDistances,
  toRuns,
} from './catalogue.ts';
import { bareName } from './name-forms.ts';
import type { SearchableArchive } from './searchable.ts';

/** Facet values kept for each facet: those of most articles. A longer list helps nobody and costs all. */
const MOST_VALUES = 1000;

/** The values of each facet of names, those of most articles first; facets without any are left out. */
export function nameFacets({ entities }: SearchableArchive): Map<NameFacet, FacetValue[]> {
  const facets = new Map<NameFacet, FacetValue[]>();
  for (const [key, kind] of Object.entries(NAME_FACETS) as [NameFacet, string][]) {
    const values = entities
      .filter((entity) => entity.kind === kind && entity.articles.length > 0)
      .sort((a, b) => b.articles.length - a.articles.length || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_VALUES)
      .map(({ id, name, articles }) => ({
        id,
        label: bareName(name),
        articles: toDistances(articles),
      }));
    if (values.length > 0) facets.set(key, values);
  }
  return facets;
}

/**
 * @param bundleOf name of each article's bundle
 * @param facets characters of each facet's file
 * @param shards names of the vocabulary's shards
 */
export function buildCatalogue(
  archive: SearchableArchive,
  bundles: readonly BundleEntry[],
  bundleOf: readonly string[],
  facets: Catalogue['facets'],
  shards: readonly string[],
): Catalogue {
  return {
    dated: archive.dated,
    bundles: bundles.map(({ name, meta, articles }) => ({ name, meta, articles })),
    order: inRuns(bundleOf.map((name) => bundles.findIndex((bundle) => bundle.name === name))),
    months: toRuns(archive.articles.map(({ months }) => months)),
    publishers: publishers(archive),
    facets,
    shards,
  };
}

function inRuns(bundles: readonly number[]): Catalogue['order'] {
  const runs: [number, number][] = [];
  for (const bundle of bundles) {
    const last = runs.at(-1);
    if (last?.[0] === bundle) last[1] += 1;
    else runs.push([bundle, 1]);
  }
  return runs;
}

function publishers({ articles }: SearchableArchive): FacetValue[] {
  const byName = new Map<string, number[]>();
  articles.forEach(({ publisher }, number) => {
    if (publisher === null) return;
    const known = byName.get(publisher);
    if (known) known.push(number);
    else byName.set(publisher, [number]);
  });
  return [...byName]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([name, numbers]) => ({ id: name, label: name, articles: toDistances(numbers) }));
}
