import { expect, test } from 'vitest';
import type { EntityKind } from '../../src/model/entity.ts';
import { named } from './name.ts';

type Case = readonly [
  rule: string,
  text: string,
  sees: Record<string, EntityKind>,
  expected: readonly string[],
];

const CASES: readonly Case[] = [
  [
    'a genre or a desk in capitals names nobody, an acronym does',
    'INTERVIEW. Le maire parle. ÉCONOMIE – La SNCF à 05h30 Mis à jour',
    {
      '05h30 Mis': 'organisation',
      INTERVIEW: 'organisation',
      ÉCONOMIE: 'organisation',
      SNCF: 'organisation',
    },
    ['SNCF → sncf (tagger)'],
  ],
  [
    'initials are nobody whom an archive could know, those of a body are its name',
    'S. M.-D. Nous avons anticipé. Hélène Vasseur a vécu en U.R.S.S. avant 1991.',
    { 'S. M.-D.': 'person', 'Hélène Vasseur': 'person', 'U.R.S.S.': 'place' },
    ['Hélène Vasseur → helene-vasseur (tagger)', 'U.R.S.S. → u-r-s-s (tagger)'],
  ],
  [
    'the participle of the line that dates a page is no part of who signs it',
    'Par Le Figaro avec Reuters Mis à jour le 11 janvier, AFP Publié le 10',
    { 'Le Figaro': 'organisation', 'Reuters Mis': 'organisation', 'AFP Publié': 'organisation' },
    ['Le Figaro → le-figaro (tagger)', 'Reuters → reuters (tagger)', 'AFP → afp (tagger)'],
  ],
  [
    'a participle that opens a sentence names nobody',
    'Il est né à Lyon. Marié à la philosophe Anne Leroux, il vit à Calonne. Désiré parle.',
    { Lyon: 'place', Marié: 'person', 'Anne Leroux': 'person', Désiré: 'person' },
    ['Lyon → lyon (tagger)', 'Anne Leroux → anne-leroux (tagger)', 'Désiré → desire (tagger)'],
  ],
  [
    'the verb behind letters and the object behind a body are no part of a name',
    'le PSG cale. Il demande à l’Assemblée nationale l’abolition. L’Assemblée nationale et la Congrégation pour la foi',
    {
      'PSG cale': 'organisation',
      'Assemblée nationale l’abolition': 'organisation',
      'Assemblée nationale': 'organisation',
      'Congrégation pour la foi': 'organisation',
    },
    [
      'PSG → psg (tagger)',
      'Assemblée nationale → assemblee-nationale (tagger)',
      'Assemblée nationale → assemblee-nationale (tagger)',
      'Congrégation pour la foi → congregation-pour-la-foi (tagger)',
    ],
  ],
  [
    'what bears a name is no person',
    'à l’université George Washington, rue Victor Hugo',
    { 'George Washington': 'person', 'Victor Hugo': 'person' },
    [
      'université George Washington → universite-george-washington (tagger)',
      'rue Victor Hugo → rue-victor-hugo (tagger)',
    ],
  ],
  [
    'tags in a row are as many persons, when the text names them in full',
    'Anne Leroux Jean-Louis Petit Renault\nAnne Leroux a reçu Jean-Louis Petit.',
    {
      'Anne Leroux Jean-Louis Petit Renault': 'person',
      'Anne Leroux': 'person',
      'Jean-Louis Petit': 'person',
    },
    [
      'Anne Leroux → anne-leroux (tagger)',
      'Jean-Louis Petit → jean-louis-petit (tagger)',
      'Anne Leroux → anne-leroux (tagger)',
      'Jean-Louis Petit → jean-louis-petit (tagger)',
    ],
  ],
  [
    'a form of address is no part of a name',
    'Mme Bareigts a présenté ses excuses.',
    { 'Mme Bareigts': 'person' },
    ['Bareigts → bareigts (tagger)'],
  ],
  [
    'a preposition is no part of a name, a particle is',
    'Pour Fillon, De Villiers et Le Pen',
    { 'Pour Fillon': 'person', 'De Villiers': 'person', 'Le Pen': 'person' },
    ['Fillon → fillon (tagger)', 'De Villiers → de-villiers (tagger)', 'Le Pen → le-pen (tagger)'],
  ],
  [
    'the word that opens the next sentence is no part of a name',
    'ne regarde que les USA On a appris',
    { 'USA On': 'organisation' },
    ['USA → usa (tagger)'],
  ],
  [
    'a photo credit glued to a title is two names and a label',
    'un proche de Trump© Joshua Roberts Source: Reuters. Donald Trump',
    { 'Trump© Joshua Roberts Source': 'person', 'Donald Trump': 'person' },
    [
      'Trump → donald-trump (surname)',
      'Joshua Roberts → joshua-roberts (tagger)',
      'Donald Trump → donald-trump (tagger)',
    ],
  ],
  [
    'a place and a person run together are two, when the text names both elsewhere',
    "l'ambassadeur aux Etats-Unis Sergueï Kislyak\nSergueï Kislyak",
    { 'Etats-Unis Sergueï Kislyak': 'place', 'Sergueï Kislyak': 'person' },
    [
      'Etats-Unis → etats-unis (tagger)',
      'Sergueï Kislyak → serguei-kislyak (tagger)',
      'Sergueï Kislyak → serguei-kislyak (tagger)',
    ],
  ],
  [
    'a club is not cut at the town',
    'le FC Barcelone, à Barcelone',
    { 'FC Barcelone': 'organisation', Barcelone: 'place' },
    ['FC Barcelone → fc-barcelone (tagger)', 'Barcelone → barcelone (tagger)'],
  ],
  [
    'two surnames tied by a hyphen are two persons, when the text names both in full',
    'Face à face Poutine-Trump\nDonald Trump et Vladimir Poutine',
    { 'Poutine-Trump': 'organisation', 'Donald Trump': 'person', 'Vladimir Poutine': 'person' },
    [
      'Poutine → vladimir-poutine (surname)',
      'Trump → donald-trump (surname)',
      'Donald Trump → donald-trump (tagger)',
      'Vladimir Poutine → vladimir-poutine (tagger)',
    ],
  ],
  [
    'a mark that opens in a name is closed in it',
    'par ANO « TV-Novosti » de données',
    { 'ANO « TV-Novosti': 'organisation' },
    ['ANO « TV-Novosti » → ano-tv-novosti (tagger)'],
  ],
  [
    'a surname is its person, not a place',
    'Peter Bergen écrit. Selon Bergen, non.',
    { 'Peter Bergen': 'person', Bergen: 'place' },
    ['Peter Bergen → peter-bergen (tagger)', 'Bergen → peter-bergen (surname)'],
  ],
  [
    'but not after « à », nor a known place',
    'Peter Bergen est à Bergen. Jean France aime la France.',
    { 'Peter Bergen': 'person', Bergen: 'place', 'Jean France': 'person', France: 'place' },
    [
      'Peter Bergen → peter-bergen (tagger)',
      'Bergen → bergen (tagger)',
      'Jean France → jean-france (tagger)',
      'France → france (tagger)',
    ],
  ],
  [
    'the long name of a country is a place',
    'ambassadeur de la Fédération de Russie, en Russie, la Russie',
    { 'Fédération de Russie': 'organisation', Russie: 'place' },
    [
      'Fédération de Russie → russie (tagger)',
      'Russie → russie (listed)',
      'Russie → russie (listed)',
    ],
  ],
  [
    'so are its letters',
    'pour les USA et les États-Unis',
    { USA: 'organisation', 'États-Unis': 'place' },
    ['USA → etats-unis (listed)', 'États-Unis → etats-unis (tagger)'],
  ],
  [
    'a given name supplied in brackets belongs to the surname after it',
    'du président (Donald) Trump. Donald Trump',
    { Donald: 'person', Trump: 'person', 'Donald Trump': 'person' },
    ['(Donald) Trump → donald-trump (tagger)', 'Donald Trump → donald-trump (tagger)'],
  ],
];

test.each(CASES)('%s', (_rule, text, sees, expected) => {
  expect(named(text, { sees })).toEqual(expected);
});
