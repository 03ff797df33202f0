import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress, toggle, writeAddress } from '../../templates/assets/search/address.ts';

it('reads an address', () => {
  expect(readAddress('?q=flynn&annee=2017&annee=2018&tri=recent&variantes=non')).toMatchObject({
    query: 'flynn',
    choices: { annee: ['2017', '2018'], personne: [] },
    sort: 'recent',
    variants: false,
  });
});

it('takes what it does not know for nothing', () => {
  expect(writeAddress(readAddress('?tri=hasard&x=1&annee=&q=%20'))).toBe('');
});

it('reads back what it writes', () => {
  const id = fc.stringMatching(/^[a-zé +&=#-]{1,8}$/);
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(id), fc.boolean(), (query, person, variants) => {
      const state = { ...readAddress(''), query: query.trim(), variants };
      const chosen = person.reduce((before, one) => toggle(before, 'personne', one), state);
      expect(readAddress(writeAddress(chosen))).toEqual(chosen);
    }),
  );
});

it('takes a choice away again', () => {
  const state = toggle(readAddress('?annee=2017'), 'annee', '2017');
  expect(writeAddress(state)).toBe('');
});
