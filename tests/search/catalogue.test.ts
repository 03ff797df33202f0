import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../src/search/build-catalogue.ts';
import { facetTable, fromDistances, toDistances } from '../../src/search/catalogue.ts';
import { FIXTURE, FIXTURE_IDS } from './fixture-archive.ts';

const catalogue = buildCatalogue(FIXTURE, FIXTURE_IDS, []);
const table = facetTable(catalogue);
const every = FIXTURE.map((_, article) => article);
const ids = (articles: readonly number[]) => articles.map((article) => FIXTURE_IDS[article]);

describe('facets', () => {
  it('count every article of a value, newest year first', () => {
    const counts = table.counts('annee', every, {});
    expect(counts.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      '2020: 2',
      '2018: 2',
      '2017: 3',
      '2016: 4',
      '2014: 2',
    ]);
  });

  it('widen by years, narrow by names', () => {
    expect(ids(table.narrow(every, { annee: ['2014', '2017'] }))).toEqual([
      'port',
      'cathedrale',
      'journaux',
      'canaux',
      'surveillance',
    ]);
    expect(ids(table.narrow(every, { lieu: ['brevannes', 'lusanie'] }))).toEqual(['onu']);
  });

  it('show what another year would give, and only names that still occur', () => {
    const choices = { annee: ['2014'] };
    expect(table.counts('annee', every, choices).map(({ count }) => count)).toEqual([
      2, 2, 3, 4, 2,
    ]);
    expect(table.counts('personne', every, choices).map(({ id }) => id)).toEqual([
      'helene-oubraham',
    ]);
  });

  it('leave the qualifier of a name out of its label', () => {
    const labels = table.counts('organisation', every, {}).map(({ label }) => label);
    expect(labels).toContain('Office du grain');
  });

  it('know which articles have no date', () => {
    expect(catalogue.dated).toBe(12);
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
