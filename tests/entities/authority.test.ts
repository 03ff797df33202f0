import { expect, test } from 'vitest';
import { entry, named } from './name.ts';

const AUTHORITY = [
  entry('donald-trump', 'person', 'Donald Trump', {
    variants: ['Donal Trump', 'Trump'],
    never: ['Trump and His Generals: The Cost of Chaos'],
  }),
  entry('etat-islamique', 'organisation', 'État islamique', {
    variants: ['EI', 'groupe Etat islamique'],
  }),
  entry('etats-unis', 'place', 'États-Unis', { variants: ['USA'] }),
  entry('h-r-mcmaster', 'person', 'H. R. McMaster'),
  entry('maison-blanche', 'organisation', 'Maison-Blanche'),
  entry('telegram', 'organisation', 'Telegram'),
  entry('vladimir-poutine', 'person', 'Vladimir Poutine', { variants: ['Poutine'] }),
  entry('washington', 'place', 'Washington'),
  entry('washington-post', 'organisation', 'The Washington Post', {
    variants: ['Washington Post'],
  }),
].sort((a, b) => (a.id < b.id ? -1 : 1));

const known = (text: string, sees = {}) => named(text, { authority: AUTHORITY, sees });

test.each([
  [
    'Les Etats-Unis et les ÉTATS‑UNIS',
    ['Etats-Unis → etats-unis (authority)', 'ÉTATS‑UNIS → etats-unis (authority)'],
  ],
  ['la Maison Blanche', ['Maison Blanche → maison-blanche (authority)']],
  ['Le général H.R. McMaster', ['H.R. McMaster → h-r-mcmaster (authority)']],
  ['M.Trump', ['Trump → donald-trump (authority)']],
  [
    'Face à face Poutine-Trump',
    ['Poutine → vladimir-poutine (authority)', 'Trump → donald-trump (authority)'],
  ],
  ['Suivez-nous surTelegram', ['Telegram → telegram (authority)']],
  ['Selon Trump', ['Trump → donald-trump (authority)']],
  ['ne regarde que les USA On a appris', ['USA → etats-unis (authority)']],
  [
    "l'EI (groupe Etat islamique, ndlr)",
    ['EI → etat-islamique (authority)', 'groupe Etat islamique → etat-islamique (authority)'],
  ],
])('%s', (text, expected) => {
  expect(known(text)).toEqual(expected);
});

test.each([
  'une poutine au fromage',
  'le livre «Trump and His Generals: The Cost of Chaos»',
  'Denzel Washington',
  'la Trump Tower',
  'Melania Trump',
  'le trumpisme',
  'Ei, a-t-il dit',
])('« %s » names none of them', (text) => {
  expect(known(text)).toEqual([]);
});

test('the longest form wins: a newspaper is not the town it is named after', () => {
  expect(known('Selon le Washington Post, à Washington')).toEqual([
    'Washington Post → washington-post (authority)',
    'Washington → washington (authority)',
  ]);
});

test('a name that the tagger sees whole is somebody else', () => {
  expect(known('Melania Trump sourit', { 'Melania Trump': 'person' })).toEqual([
    'Melania Trump → melania-trump (tagger)',
  ]);
});

test('a title that the tagger takes in does not hide who it is', () => {
  expect(known('Le général H.R. McMaster', { 'général H.R. McMaster': 'person' })).toEqual([
    'H.R. McMaster → h-r-mcmaster (authority)',
  ]);
});

test('two persons tied by a hyphen are two, whatever the tagger sees', () => {
  expect(known('Le sommet Poutine-Trump', { 'Poutine-Trump': 'other' })).toEqual([
    'Poutine → vladimir-poutine (compound)',
    'Trump → donald-trump (compound)',
  ]);
});

test('a spelling that nobody wrote down is found by its form', () => {
  expect(known('Wladimir Poutine', { 'Wladimir Poutine': 'person' })).toEqual([
    'Wladimir Poutine → vladimir-poutine (given-form)',
  ]);
});
