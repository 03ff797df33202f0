import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue, nameFacets } from '../../src/search/build-catalogue.ts';
import { fromDistances, fromRuns, toDistances, toRuns } from '../../src/search/catalogue.ts';
import {
  type Choices,
  type Facet,
  facetCounts,
  narrow,
  yearFacet,
} from '../../src/search/facets.ts';
import { FIXTURE, FIXTURE_ARCHIVE, FIXTURE_IDS } from './fixture-archive.ts';

const months = FIXTURE_ARCHIVE.articles.map((facts) => facts.months);
const facets: readonly Facet[] = [
  yearFacet(months),
  ...[...nameFacets(FIXTURE_ARCHIVE)].map(([key, values]) => ({
    key,
    values: values.map((value) => ({ ...value, articles: fromDistances(value.articles) })),
  })),
];
const every = [...FIXTURE.keys()];
const ids = (articles: readonly number[]) => articles.map((article) => FIXTURE_IDS[article]);

const counts = (key: Facet['key'], choices: Choices = {}) =>
  facetCounts(
    facets.find((facet) => facet.key === key) ?? { key, values: [] },
    every,
    { choices, period: null },
    facets,
    months,
  );
const narrowed = (choices: Choices, period: { from: string; to: string } | null = null) =>
  ids(narrow(every, { choices, period }, facets, months));

describe('facets', () => {
  it('count every article of a value, newest year first', () => {
    expect(counts('annee').map(({ label, count }) => `${label}: ${count}`)).toEqual([
      '2020: 2',
      '2018: 2',
      '2017: 3',
      '2016: 4',
      '2014: 2',
    ]);
  });

  it('widen by years, narrow by names', () => {
    expect(narrowed({ annee: ['2014', '2017'] })).toEqual([
      'port',
      'cathedrale',
      'journaux',
      'canaux',
      'surveillance',
    ]);
    expect(narrowed({ lieu: ['brevannes', 'lusanie'] })).toEqual(['onu']);
  });

  it('keep what a period may hold, a date of several months included', () => {
    expect(narrowed({}, { from: '2016-11', to: '2017-02' })).toHaveLength(3);
    expect(narrowed({}, { from: '2014', to: '2014' })).toEqual(['port', 'cathedrale']);
    expect(narrowed({}, { from: '1999', to: '2001' })).toEqual([]);
  });

  it('show what another year would give, and only names that still occur', () => {
    const choices = { annee: ['2014'] };
    expect(counts('annee', choices).map(({ count }) => count)).toEqual([2, 2, 3, 4, 2]);
    expect(counts('personne', choices).map(({ id }) => id)).toEqual(['helene-oubraham']);
  });

  it('leave the qualifier of a name out of its label', () => {
    expect(counts('organisation').map(({ label }) => label)).toContain('Office du grain');
  });
});

describe('the catalogue', () => {
  it('says of each article when it appeared and where it lies', () => {
    const of = FIXTURE_IDS.map((_, at) => (at < 5 ? 'a' : 'b'));
    const bundles = [
      { name: 'a', meta: 'a_1', articles: 5 },
      { name: 'b', meta: 'b_1', articles: 9 },
    ];
    const catalogue = buildCatalogue(FIXTURE_ARCHIVE, bundles, of, {}, []);
    expect(catalogue.dated).toBe(12);
    expect(catalogue.order).toEqual([
      [0, 5],
      [1, 9],
    ]);
    expect(fromRuns(catalogue.months)).toEqual(months);
  });
});

it('distances give back the numbers', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(5000)), (numbers) => {
      const ascending = numbers.toSorted((a, b) => a - b);
      expect(fromDistances(toDistances(ascending))).toEqual(ascending);
    }),
  );
});

it('runs give back the months', () => {
  const month = fc.constantFrom('2016-01', '2016-02', '2017-12');
  const some = fc.option(fc.record({ from: month, to: month }));
  fc.assert(
    fc.property(fc.array(some), (all) => {
      expect(fromRuns(toRuns(all))).toEqual(all);
    }),
  );
});
