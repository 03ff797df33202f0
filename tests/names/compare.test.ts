import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPairs } from '../../scripts/evaluate/links.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { blockKeys } from '../../src/names/blocking.ts';
import { compareNames } from '../../src/names/compare.ts';
import { MERGE } from '../../src/names/verdict.ts';

const rule = (kind: EntityKind, a: string, b: string) => {
  const { rule: name, weight } = compareNames({ kind, name: a }, { kind, name: b });
  return [name, weight >= MERGE ? 'one' : weight >= 0.5 ? 'doubt' : 'two'];
};

describe('each rule has its case', () => {
  test.each<[EntityKind, string, string, string, string]>([
    ['person', 'Kim Jong-un', 'Kim Jong Un', 'same-words', 'one'],
    ['person', 'Dominique de Villepin', 'Dominique Villepin', 'particle', 'one'],
    ['person', 'Orban Viktor', 'Viktor Orbán', 'inverted', 'one'],
    ['person', 'Flynn', 'Michael Flynn', 'surname-alone', 'doubt'],
    ['person', 'Robert Downey Jr.', 'Robert Downey Sr.', 'generation-differs', 'two'],
    ['person', 'Donald Trump', 'Donald Trump Jr.', 'generation-missing', 'doubt'],
    ['person', 'Donal Trump', 'Donald Trump', 'given-slip', 'one'],
    ['person', 'N. Sarkozy', 'Nicolas Sarkozy', 'initial', 'one'],
    ['person', 'Mike Flynn', 'Michael Flynn', 'given-form', 'one'],
    ['person', 'David J. Thouless', 'David Thouless', 'middle-initial', 'one'],
    ['person', 'Jean Lambert', 'Jean-Luc Lambert', 'half-compound', 'doubt'],
    ['person', 'Sergueï Kisliak', 'Sergueï Kislyak', 'surname-transcribed', 'one'],
    ['person', 'Pierre Meyer', 'Pierre Meier', 'short-surname-transcribed', 'doubt'],
    ['person', 'Hassan Rohani', 'Hassan Rouhani', 'surname-vowels', 'one'],
    ['person', 'Keith Kellog', 'Keith Kellogg', 'doubled-letter', 'one'],
    ['person', 'David Petraeus', 'David Petreaus', 'swapped-letters', 'one'],
    ['person', 'Peter Bergen', 'Peter Berger', 'surname-differs', 'two'],
    ['person', 'Daniel Martin', 'Danielle Martin', 'given-differs', 'two'],
    ['organisation', 'FMI', 'Fonds monétaire international', 'listed', 'one'],
    ['organisation', 'UNSA', 'Union nationale des syndicats autonomes', 'acronym-initials', 'one'],
    ['organisation', 'BRI', 'Brigade de recherche et d’intervention', 'acronym-initials', 'doubt'],
    ['organisation', 'CGT', 'CFDT', 'listed-apart', 'two'],
    ['organisation', 'Airbus', 'Airbnb', 'unrelated', 'two'],
    ['organisation', 'France 2', 'France 3', 'numbers-differ', 'two'],
    [
      'organisation',
      'ministère russe de la Défense',
      'ministère de la Défense de Russie',
      'demonym',
      'one',
    ],
    [
      'organisation',
      'ministère russe de la Défense',
      'ministère de la Défense',
      'country-missing',
      'doubt',
    ],
    [
      'organisation',
      'ministère russe de la Défense',
      'ministère chinois de la Défense',
      'country-differs',
      'two',
    ],
    ['organisation', 'Microsoft Corp.', 'Microsoft', 'legal-form', 'one'],
    ['organisation', 'agence Anatolie', 'Anatolie', 'generic-word', 'one'],
    ['place', 'Birmanie', 'Myanmar', 'listed', 'one'],
    ['place', 'Congo-Brazzaville', 'Congo-Kinshasa', 'listed-apart', 'two'],
    ['place', 'Saint-Denis (Réunion)', 'Saint-Denis (Seine-Saint-Denis)', 'aside-differs', 'two'],
    ['place', 'ville de Lyon', 'Lyon', 'generic-word', 'one'],
    [
      'other',
      'Trump and His Generals',
      'Trump and His Generals: The Cost of Chaos',
      'subtitle',
      'one',
    ],
    ['other', 'Nord Stream', 'Nord Stream 2', 'number-missing', 'two'],
  ])('%s: %s, %s', (kind, a, b, name, outcome) => {
    expect(rule(kind, a, b)).toEqual([name, outcome]);
  });

  test('one name for two kinds is for an editor to settle', () => {
    const verdict = compareNames(
      { kind: 'place', name: 'Washington' },
      { kind: 'person', name: 'Washington' },
    );
    expect(verdict).toMatchObject({ rule: 'same-name-other-kind', weight: 0.5 });
  });
});

const kind = fc.constantFrom<EntityKind>('person', 'organisation', 'place', 'other');
const word = fc.constantFrom(
  ...readPairs()
    .flatMap(({ a, b }) => [a, b])
    .flatMap((name) => name.split(' ')),
);
const name = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

test('comparing does not depend on the order of the two', () => {
  fc.assert(
    fc.property(kind, name, name, (of, a, b) => {
      const there = compareNames({ kind: of, name: a }, { kind: of, name: b });
      expect(compareNames({ kind: of, name: b }, { kind: of, name: a })).toEqual(there);
      expect(there.weight).toBeGreaterThanOrEqual(0);
      expect(there.weight).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

test('a name is itself', () => {
  fc.assert(
    fc.property(kind, word, word, (of, a, b) => {
      const same = { kind: of, name: `${a} ${b}` };
      expect(compareNames(same, same).weight).toBeGreaterThanOrEqual(MERGE);
    }),
  );
});

test('names that are merged share a blocking key', () => {
  const apart = readPairs()
    .filter(
      ({ kind: of, a, b }) =>
        compareNames({ kind: of, name: a }, { kind: of, name: b }).weight >= MERGE,
    )
    .filter(({ kind: of, a, b }) => {
      const keys = new Set(blockKeys({ kind: of, name: a }));
      return !blockKeys({ kind: of, name: b }).some((key) => keys.has(key));
    })
    .map(({ a, b }) => `${a} | ${b}`);
  expect(apart).toEqual([]);
});
