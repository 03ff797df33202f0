import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AuthorityEntry } from '../../src/model/authority.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import { doubtLines } from '../../src/names/doubt-lines.ts';
import { type Linking, linkEntities } from '../../src/names/link.ts';
import { entityKey, type LinkItem } from '../../src/names/link-item.ts';
import { slug } from '../../src/text/slug.ts';

const item = (
  kind: EntityKind,
  name: string,
  articles = 1,
  forms: readonly string[] = [],
): LinkItem => ({
  id: slug(name),
  kind,
  name,
  forms: [name, ...forms],
  articles,
});

const person = (name: string, articles = 1) => item('person', name, articles);

const entry = (
  kind: EntityKind,
  name: string,
  more: Partial<AuthorityEntry> = {},
): AuthorityEntry => ({
  id: slug(name),
  kind,
  name,
  variants: [],
  mergedFrom: [],
  never: [],
  because: 'b',
  ...more,
});

const joins = ({ linked }: Linking): string[] =>
  [...linked].map(([from, to]) => `${from} → ${to}`).sort();
const asked = ({ doubts }: Linking): string[] =>
  doubts.map(({ from, to, rule }) => `${from.id} ? ${to.id} (${rule})`);

describe('without an editor', () => {
  test('forms of one name are one entity', () => {
    const linking = linkEntities(
      [person('Sergueï Kisliak'), person('Sergueï Kislyak'), person('Sergey Kislyak')],
      [],
    );
    expect(joins(linking)).toHaveLength(2);
    expect(new Set(linking.linked.values()).size).toBe(1);
    expect(linking.merges.every(({ why }) => why !== '')).toBe(true);
  });

  test.each([
    ['Peter Bergen', 'Peter Berger'],
    ['Jean-Marie Le Pen', 'Marine Le Pen'],
    ['George H. W. Bush', 'George W. Bush'],
  ])('%s and %s stay two, and nobody is asked', (a, b) => {
    const linking = linkEntities([person(a), person(b)], []);
    expect([joins(linking), asked(linking)]).toEqual([[], []]);
  });

  test('a name that fits two persons who are two is put to the editor', () => {
    const linking = linkEntities(
      [person('George Bush'), person('George W. Bush'), person('George H. W. Bush')],
      [],
    );
    expect(joins(linking)).toEqual([]);
    expect(asked(linking)).toEqual([
      'george-bush ? george-h-w-bush (ambiguous)',
      'george-bush ? george-w-bush (ambiguous)',
    ]);
  });

  test('an acronym that one article explains is that body in the others', () => {
    const full = item('organisation', 'Bureau de la sécurité des transports', 1, ['BST']);
    expect(joins(linkEntities([full, item('organisation', 'BST')], []))).toEqual([
      'organisation/bst → organisation/bureau-de-la-securite-des-transports',
    ]);
  });

  test('but not a listed acronym that it explains otherwise', () => {
    const wrestlers = item('organisation', 'World Wrestling Federation', 1, ['WWF']);
    expect(joins(linkEntities([wrestlers, item('organisation', 'WWF')], []))).toEqual([]);
  });

  test('three letters that nothing explains are put to the editor', () => {
    const linking = linkEntities(
      [item('organisation', 'World Wrestling Federation'), item('organisation', 'WWF')],
      [],
    );
    expect([joins(linking), asked(linking).length]).toEqual([[], 0]);
    const other = linkEntities(
      [item('organisation', 'Future Pipe Industries'), item('organisation', 'FPI')],
      [],
    );
    expect(asked(other)).toEqual(['fpi ? future-pipe-industries (acronym-initials)']);
  });

  test.each<[string, readonly LinkItem[], readonly string[], readonly string[]]>([
    [
      'the only bearer, often named',
      [person('Emmanuel Macron', 3)],
      ['person/macron → person/emmanuel-macron'],
      [],
    ],
    [
      'the only bearer, named once',
      [person('Emmanuel Macron')],
      [],
      ['macron ? emmanuel-macron (rare-bearer)'],
    ],
    [
      'two bearers',
      [person('Emmanuel Macron', 3), person('Brigitte Macron', 2)],
      [],
      ['macron ? brigitte-macron (several-bearers)', 'macron ? emmanuel-macron (several-bearers)'],
    ],
    [
      'two bearers, one named ten times as often',
      [person('Emmanuel Macron', 20), person('Brigitte Macron', 2)],
      ['person/macron → person/emmanuel-macron'],
      [],
    ],
  ])('a surname alone: %s', (_case, bearers, joined, doubtful) => {
    const linking = linkEntities([...bearers, person('Macron')], []);
    expect(joins(linking)).toEqual(joined);
    expect(asked(linking)).toEqual(doubtful);
  });

  test('one name of two kinds is not joined', () => {
    const linking = linkEntities([item('place', 'Alma', 2), person('Alma')], []);
    expect([joins(linking), asked(linking)]).toEqual([[], ['alma ? alma (same-name-other-kind)']]);
  });
});

describe('with an editor', () => {
  test('an entry takes in the forms of its names', () => {
    const authority = [entry('person', 'Sergueï Kisliak')];
    expect(joins(linkEntities([person('Sergey Kislyak')], authority))).toEqual([
      'person/sergey-kislyak → person/serguei-kisliak',
    ]);
  });

  test('« merged-from » joins what no rule would', () => {
    const authority = [entry('person', 'Lady Gaga', { mergedFrom: ['stefani-germanotta'] })];
    expect(joins(linkEntities([person('Stefani Germanotta')], authority))).toEqual([
      'person/stefani-germanotta → person/lady-gaga',
    ]);
  });

  test.each(['Mike Flynn', 'mike-flynn'])('« never: [%s] » keeps apart', (never) => {
    const authority = [entry('person', 'Michael Flynn', { never: [never] })];
    const linking = linkEntities([person('Mike Flynn')], authority);
    expect([joins(linking), asked(linking)]).toEqual([[], []]);
  });

  test('two entries are never one, however alike', () => {
    const authority = [entry('person', 'Peter Hansen'), entry('person', 'Petter Hansen')];
    expect(joins(linkEntities([], authority))).toEqual([]);
  });
});

describe('what is put to the editor', () => {
  test('is YAML for a new entry', () => {
    const [doubt] = linkEntities([person('Emmanuel Macron'), person('Macron')], []).doubts;
    const text = doubt ? doubtLines(doubt) : '';
    expect(text).toMatch(
      /^# 0\.70 rare-bearer: « Macron » \(person\) = « Emmanuel Macron » \(person\)\? /,
    );
    expect(parse(text)).toEqual([
      {
        id: 'emmanuel-macron',
        name: 'Emmanuel Macron',
        variants: ['Macron'],
        'merged-from': ['macron'],
        because: expect.any(String),
      },
    ]);
  });

  test('or lines for the entry that is there', () => {
    const [doubt] = linkEntities(
      [person('Pierre Meier')],
      [entry('person', 'Pierre Meyer')],
    ).doubts;
    const text = doubt ? doubtLines(doubt) : '';
    expect(text).toContain('in the entry « pierre-meyer »');
    expect(parse(text)).toEqual({ variants: ['Pierre Meier'], 'merged-from': ['pierre-meier'] });
  });
});

const name = fc
  .tuple(
    fc.constantFrom('Jean', 'Jean-Luc', 'J.', 'Sergueï', 'Sergey', 'Michael', 'Mike', ''),
    fc.constantFrom(
      'Flynn',
      'Kisliak',
      'Kislyak',
      'Martin',
      'Marton',
      'Le Pen',
      'Bush',
      'W. Bush',
      'ONU',
      'Nations unies',
    ),
  )
  .map((words) => words.join(' ').trim());
const items = fc.array(
  fc
    .tuple(fc.constantFrom<EntityKind>('person', 'organisation'), name, fc.nat(20))
    .map(([kind, of, n]) => item(kind, of, n + 1)),
  { maxLength: 12 },
);
/** One item a key, as the archive counts them. */
const distinct = (list: readonly LinkItem[]): LinkItem[] => [
  ...new Map(list.map((one) => [entityKey(one), one])).values(),
];

test('linking does not depend on order, joins only roots, and finds nothing more a second time', () => {
  fc.assert(
    fc.property(items, fc.boolean(), (drawn, known) => {
      const list = distinct(drawn);
      const authority = known
        ? [entry('person', 'Michael Flynn'), entry('person', 'Jean Martin')]
        : [];
      const { linked, merges } = linkEntities(list, authority);
      expect([...linkEntities([...list].reverse(), authority).linked].sort()).toEqual(
        [...linked].sort(),
      );
      for (const [from, to] of linked)
        expect([linked.has(to), from === to]).toEqual([false, false]);
      expect(merges.every(({ weight }) => weight >= 0.9)).toBe(true);
      const left = list.filter((one) => !linked.has(entityKey(one)));
      expect([...linkEntities(left, authority).linked]).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
