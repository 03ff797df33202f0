import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/search/french.ts';
import { familyPrefix, stem } from '../../src/search/stem.ts';

const stemOf = (word: string): string => stem(normalise(word));

describe('forms of one word', () => {
  it.each([
    'accusé accusée accusés accusées accuser accuse accusent accusait accusaient accusera accusèrent',
    'tué tuée tués tuées tuer tuent tuait',
    'publié publiée publier publient publiait publiera',
    'démission démissions démissionner démissionné démissionnent',
    'américain américaine américains américaines',
    'européen européenne européens européennes',
    'national nationale nationaux nationales',
    'officiel officielle officiels officielles',
    'directeur directrice directeurs directrices',
    'ambassadeur ambassadrice',
    'chanteur chanteuse chanteuses',
    'heureux heureuse heureuses',
    'français française françaises',
    'premier première premiers premières',
    'actif active actifs actives',
    'journal journaux',
    'bureau bureaux',
    'travail travaux',
    'public publique publics publiques',
    'élargi élargir élargie élargissent',
    'loi lois',
    'grand grande grands grandes',
  ])('%s', (family) => {
    const [first, ...others] = family.split(' ').map(stemOf);
    for (const other of others) expect(other).toBe(first);
  });
});

describe('words that only look alike', () => {
  it.each([
    ['porte', 'port'],
    ['porter', 'port'],
    ['pays', 'payer'],
    ['mai', 'mais'],
    ['mai', 'maison'],
    ['entrée', 'entre'],
    ['conseil', 'conseiller'],
    ['étrange', 'étranger'],
    ['passage', 'passager'],
    ['président', 'présider'],
    ['médecin', 'médecine'],
    ['retrait', 'retraite'],
    ['parti', 'partie'],
    ['Crimée', 'crime'],
    ['devient', 'dévier'],
    ['Denis', 'déni'],
    ['François', 'Françoise'],
    ['Martin', 'Martine'],
    ['Berg', 'Berger'],
    ['Corée', 'corps'],
    ['année', 'Anne'],
    ['armée', 'arme'],
    ['seine', 'sein'],
    ['russe', 'Russie'],
  ])('%s is not %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

it('gives every word a stem, and leaves numbers and short words alone', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (form) => {
      expect(stem(form).length).toBeGreaterThan(0);
      expect(stem(form).charAt(0)).toBe(form.charAt(0));
    }),
  );
  expect(stem('1945s')).toBe('1945s');
  expect(stem('les')).toBe('les');
});

it('every form begins as its family does', () => {
  const endings = [
    '',
    's',
    'e',
    'es',
    'x',
    'aux',
    'eaux',
    'rice',
    'trices',
    'eur',
    'euse',
    'euses',
  ];
  const verbs = [
    'er',
    'ait',
    'aient',
    'erent',
    'issent',
    'ent',
    'iere',
    'gere',
    'elle',
    'ette',
    'ive',
  ];
  const form = fc
    .tuple(fc.stringMatching(/^[a-z]{1,7}$/), fc.constantFrom(...endings, ...verbs))
    .map((parts) => parts.join(''));
  const irregular = [
    'cieux',
    'travaux',
    'emaux',
    'coraux',
    'vitraux',
    'baux',
    'blanches',
    'turque',
  ];
  fc.assert(
    fc.property(fc.oneof(form, fc.constantFrom(...irregular)), (word) => {
      expect(word.startsWith(familyPrefix(stem(word))), `${word} → ${stem(word)}`).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
