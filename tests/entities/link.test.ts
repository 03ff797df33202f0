import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityKind } from '../../src/model/entity.ts';
import { entry, named, namingOf } from './name.ts';

const persons = (...names: string[]): Record<string, EntityKind> =>
  Object.fromEntries(names.map((name) => [name, 'person']));

describe('surnames', () => {
  test('belong to the person whom the text names in full, before or after', () => {
    const text = 'Mme May a parlé. Theresa May est partie. May dort.';
    expect(named(text, { sees: persons('Theresa May', 'May') })).toEqual([
      'May → theresa-may (surname)',
      'Theresa May → theresa-may (tagger)',
      'May → theresa-may (surname)',
    ]);
  });

  test('are carried to where the tagger saw nothing', () => {
    expect(
      named('Pascal Maillaud écrit. Maillaud juge que non.', { sees: persons('Pascal Maillaud') }),
    ).toEqual([
      'Pascal Maillaud → pascal-maillaud (tagger)',
      'Maillaud → pascal-maillaud (surname)',
    ]);
  });

  test.each([
    ['a common word', 'Jean Petit a un petit chien. Petit, il court.', 'Jean Petit'],
    ['another name', 'Donald Trump à la Trump Tower', 'Donald Trump'],
    ['a family', 'Jonathan Brownlee et les frères Brownlee', 'Jonathan Brownlee'],
    ['too short', 'Theresa May. May dort.', 'Theresa May'],
  ])('are not carried to %s', (_what, text, name) => {
    expect(named(text, { sees: persons(name) })).toHaveLength(1);
  });

  test('of two persons go to the one whom the same paragraph names', () => {
    const text =
      'Bill Clinton se tait.\nHillary Clinton parle. Clinton insiste.\nClinton a dit non.';
    expect(named(text, { sees: persons('Bill Clinton', 'Hillary Clinton', 'Clinton') })).toEqual([
      'Bill Clinton → bill-clinton (tagger)',
      'Hillary Clinton → hillary-clinton (tagger)',
      'Clinton → hillary-clinton (surname-nearest)',
      'Clinton → clinton (tagger)',
    ]);
  });
});

test('a form of address tells which of two, and that it is none of them', () => {
  const text = 'Bill Clinton et Hillary Clinton. Mme Clinton parle. M. Clinton se tait.';
  expect(
    named(text, { sees: persons('Bill Clinton', 'Hillary Clinton', 'Clinton') }).slice(2),
  ).toEqual([
    'Clinton → hillary-clinton (surname-address)',
    'Clinton → bill-clinton (surname-address)',
  ]);
  expect(
    named('François Fillon. Mme Fillon se tait.', { sees: persons('François Fillon', 'Fillon') }),
  ).toEqual(['François Fillon → francois-fillon (tagger)', 'Fillon → fillon (tagger)']);
});

test('a given name alone is the one person who bears it', () => {
  expect(
    named('Emmanuel Macron. Emmanuel rit.', { sees: persons('Emmanuel Macron', 'Emmanuel') }),
  ).toEqual([
    'Emmanuel Macron → emmanuel-macron (tagger)',
    'Emmanuel → emmanuel-macron (given-name)',
  ]);
  expect(
    named('Thomas Sauret. Thomas Roy. Thomas rit.', {
      sees: persons('Thomas Sauret', 'Thomas Roy', 'Thomas'),
    }),
  ).toContain('Thomas → thomas (tagger)');
});

test.each([
  ['Jean-Yves Le Drian', 'Le Drian'],
  ['Dominique de Villepin', 'De Villepin'],
  ['Ursula von der Leyen', 'Von der Leyen'],
  ['El Hadj Ag Gamou', 'Ag Gamou'],
  ['Mohammed ben Salmane', 'Ben Salmane'],
])('a surname keeps its particle: %s, then %s', (whole, bare) => {
  const { entities } = namingOf(`${whole}. Puis ${bare} rit.`, { sees: persons(whole, bare) });
  expect(entities).toMatchObject([{ name: whole, merges: [{ form: bare, rule: 'surname' }] }]);
});

test('Ben is a given name where the text names nobody else so', () => {
  expect(
    namingOf('Ben Affleck. Mohammed ben Salmane.', {
      sees: persons('Ben Affleck', 'Mohammed ben Salmane'),
    }).entities,
  ).toHaveLength(2);
});

test.each([
  ['Sergueï Kisliak', 'Sergey Kislyak'],
  ['Donald Trump', 'Donal Trump'],
  ['Jean-Luc Mélenchon', 'J.-L. Mélenchon'],
])('%s and %s are one', (a, b) => {
  expect(namingOf(`${a}, puis ${b}.`, { sees: persons(a, b) }).entities).toHaveLength(1);
});

test.each([
  ['Peter Bergen', 'Peter Berger'],
  ['Jean-Marie Le Pen', 'Marine Le Pen'],
  ['Mohammed V', 'Mohammed VI'],
])('%s and %s are two', (a, b) => {
  expect(namingOf(`${a}, puis ${b}.`, { sees: persons(a, b) }).entities).toHaveLength(2);
});

test('an acronym that brackets introduce is the full name', () => {
  const sees: Record<string, EntityKind> = {
    'Bureau de la sécurité des transports': 'organisation',
    BST: 'organisation',
  };
  const naming = namingOf('Le Bureau de la sécurité des transports (BST) enquête. Le BST dit…', {
    sees,
  });
  expect(naming.entities).toMatchObject([
    {
      id: 'bureau-de-la-securite-des-transports',
      merges: [{ form: 'BST', rule: 'acronym-initials' }],
    },
  ]);
});

test('letters that are not in the name are not its acronym', () => {
  const sees: Record<string, EntityKind> = {
    'Olympique lyonnais': 'organisation',
    PSG: 'organisation',
  };
  expect(namingOf('L’Olympique lyonnais (PSG)', { sees }).entities).toHaveLength(2);
});

test('every form that is not the name says why it is there', () => {
  const { entities } = namingOf('Michael Flynn, M. Flynn et Mike Flynn', {
    sees: persons('Michael Flynn', 'Flynn', 'Mike Flynn'),
  });
  expect(entities).toMatchObject([
    {
      id: 'michael-flynn',
      name: 'Michael Flynn',
      origin: 'text',
      merges: [
        { form: 'Flynn', rule: 'surname', weight: 0.95 },
        { form: 'Mike Flynn', rule: 'given-form', weight: 0.95 },
      ],
    },
  ]);
});

test('« never » keeps an unwritten variant away from an entry', () => {
  const authority = [entry('michael-flynn', 'person', 'Michael Flynn', { never: ['Mike Flynn'] })];
  expect(named('Mike Flynn', { sees: persons('Mike Flynn'), authority })).toEqual([
    'Mike Flynn → mike-flynn (tagger)',
  ]);
});

const piece = fc.constantFrom(
  'Donald Trump',
  'Trump',
  'M.',
  'le',
  'Washington',
  'Post',
  'Poutine-Trump',
  'ONU',
  '(',
  ')',
  '«',
  '»',
  ',',
  '\n',
  'Le Pen',
  'Marine Le Pen',
  'Jean-Marie Le Pen',
  '©',
  'Source:',
  'On',
  'Mme',
  'États-Unis',
  'Organisation des Nations unies',
);

test('mentions are sorted, disjoint, inside the text, and each has its entity; entities have distinct ids', () => {
  const sees: Record<string, EntityKind> = {
    'Donald Trump': 'person',
    Trump: 'person',
    'Washington Post': 'organisation',
    Washington: 'place',
    'Le Pen': 'place',
    'Marine Le Pen': 'person',
    'Jean-Marie Le Pen': 'person',
    ONU: 'organisation',
    'Mme Trump': 'person',
    'Trump On': 'place',
    'États-Unis Donald Trump': 'place',
    'États-Unis': 'place',
    'Poutine-Trump': 'other',
    'Organisation des Nations unies': 'organisation',
  };
  const authority = [
    entry('donald-trump', 'person', 'Donald Trump', { variants: ['Trump', '(Donald) Trump'] }),
    entry('washington', 'place', 'Washington', { never: ['Washington Post'] }),
  ];
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), fc.boolean(), (pieces, known) => {
      const text = pieces.join(' ');
      const { mentions, entities } = namingOf(text, { sees, authority: known ? authority : [] });
      const ids = entities.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      let end = 0;
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(text.slice(mention.start, mention.end).trim()).toBe(
          text.slice(mention.start, mention.end),
        );
        expect(ids).toContain(mention.entity);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(new Set(mentions.map(({ entity }) => entity)).size).toBe(ids.length);
    }),
    { numRuns: 300 },
  );
});
