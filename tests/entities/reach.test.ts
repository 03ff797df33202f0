import { describe, expect, test } from 'vitest';
import { chance } from '../../scripts/bench/chance.ts';
import { nameEntities } from '../../src/entities/entities.ts';
import { reachOf } from '../../src/entities/reach/reach.ts';
import { holds, keyOf, probeOf, sieveOf } from '../../src/entities/reach/sieve.ts';
import type { Authority } from '../../src/model/authority.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { changed } from '../collect/authority-changes.ts';
import { entry, taggerThatSees } from './name.ts';

const PERSONS =
  'Michael Flynn|Mike Flynn|Flynn|Sergueï Kisliak|Sergey Kislyak|Jean-Luc Mélenchon|Jean Luc Melenchon|Louis XIV|George Washington|Donald Trump|Melania Trump|Trump|Marine Le Pen|Kim Jong-un|Orbán Viktor|Viktor Orbán';
const OTHERS =
  'Washington|Paris|Saint-Denis (Réunion)|Saint-Denis|Organisation des Nations unies|ONU|Le Monde|parti démocrate|Rossia 24|Rossiya 24|France 2|France 3|Fonds monétaire international|FMI|Guerre et Paix|Trump Tower';

const KINDS: readonly EntityKind[] = ['organisation', 'place', 'other'];
const NAMES = [
  ...PERSONS.split('|').map((name) => ({ name, kind: 'person' as EntityKind })),
  ...OTHERS.split('|').map((name, at) => ({ name, kind: KINDS[at % 3] ?? 'other' })),
];

const STEPS = 1500;

/** What a text names, and whether a change of the authority touches it. */
function named(text: string, authority: Authority, sees: Readonly<Record<string, EntityKind>>) {
  const parts = [{ start: 0, end: text.length }];
  const rest = { decisions: {}, tagger: taggerThatSees(sees), place: {} };
  return nameEntities({ text, parts, authority, ...rest });
}

/** Entries that stand in one authority only, as they are. */
function differing(before: Authority, after: Authority): Authority {
  const same = new Set(before.map((one) => JSON.stringify(one)));
  const still = new Set(after.map((one) => JSON.stringify(one)));
  return [
    ...before.filter((one) => !still.has(JSON.stringify(one))),
    ...after.filter((one) => !same.has(JSON.stringify(one))),
  ];
}

describe('what a changed entry touches', () => {
  test('is every text that names anything otherwise, whatever is changed', () => {
    const random = chance(5);
    const seen = NAMES.flatMap(({ name, kind }) =>
      named(name, [], { [name]: kind }).naming.entities.map((entity) => ({ ...entity, name })),
    );
    let before: Authority = [];
    const counts = { touched: 0, differ: 0, all: 0 };
    for (let nth = 0; nth < STEPS; nth += 1) {
      // Small again and again, so that a change meets few other entries.
      if (nth % 25 === 0) before = [];
      const after = changed(changed(before, seen, random), seen, random);
      const chosen = Array.from({ length: 1 + random(4) }, () => NAMES[random(NAMES.length)]);
      const sees = Object.fromEntries(
        chosen.flatMap((one) => (one && random(3) > 0 ? [[one.name, one.kind]] : [])),
      );
      const text = `Selon ${chosen.map((one) => one?.name).join(', dit-on à ')} (${chosen[0]?.name.toLowerCase()}).`;
      const [old, now] = [named(text, before, sees), named(text, after, sees)];
      const touched = reachOf(differing(before, after), old.asked.names)(old.asked.sieve);
      const differ = JSON.stringify(old.naming) !== JSON.stringify(now.naming);
      const context = JSON.stringify({ text, sees, changed: differing(before, after) });
      expect({ context, missed: differ && !touched }).toEqual({ context, missed: false });
      counts.all += 1;
      counts.touched += Number(touched);
      counts.differ += Number(differ);
      before = after;
    }
    // Else nothing is proved, or nothing is gained.
    expect(counts.differ).toBeGreaterThan(100);
    expect(counts.touched).toBeLessThan(counts.all / 2);
  });

  const flynn = entry('michael-flynn', 'person', 'Michael Flynn', { variants: ['général Flynn'] });
  test.each([
    ['a form that stands there', 'Hier, Michael Flynn est parti.', {}, true],
    ['a form across a hyphen, without accents', 'Hier, Michael-Flynn est parti.', {}, true],
    ['a form that begins small', 'Le Général Flynn est parti.', {}, true],
    ['some words of a form', 'Michael est parti.', {}, false],
    ['all words, the first without its capital', 'michael flynn est parti.', {}, false],
    ['a variant', 'Mike Flynn est parti.', { 'Mike Flynn': 'person' }, true],
    ['a name that takes its id', 'Michael-flynn est là.', { 'Michael-flynn': 'place' }, true],
    ['a namesake', 'Linda Flynn est partie.', { 'Linda Flynn': 'person' }, false],
    ['nothing of it', 'Paris brûle.', { Paris: 'place' }, false],
  ] as const)('%s: « %s »', (_, text, sees, expected) => {
    const { asked } = named(text, [], sees);
    expect(reachOf([flynn], asked.names)(asked.sieve)).toBe(expected);
  });

  test('an id with a kind or a number, which a name would get beside another of its name', () => {
    const { asked } = named('Paris brûle.', [], { Paris: 'person' });
    const ids = ['paris-person', 'paris-person-2', 'paris-hilton'];
    const touched = ids.map((id) => reachOf([entry(id, 'other', 'Zzz')], asked.names)(asked.sieve));
    expect(touched).toEqual([true, true, false]);
  });

  test('a sieve that is not there touches everything', () => {
    expect(reachOf([flynn], [])('')).toBe(true);
  });
});

test('a sieve holds what was put in, and little else', () => {
  const keys = Array.from({ length: 400 }, (_, at) => `mot${at}`);
  const bytes = Buffer.from(sieveOf(new Set(keys.map(keyOf))), 'base64');
  expect(bytes.length).toBe(400);
  expect(keys.filter((key) => !holds(bytes, probeOf(keyOf(key))))).toEqual([]);
  const others = Array.from({ length: 10_000 }, (_, at) => `autre${at}`);
  const taken = others.filter((key) => holds(bytes, probeOf(keyOf(key))));
  expect(taken.length).toBeLessThan(400);
});
