import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlesOf } from '../../src/search/periods.ts';

const month = fc
  .integer({ min: 1900 * 12, max: 2030 * 12 })
  .map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
const id = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 4 });
const article = fc.record({ id, month: fc.option(month) });
const articles = fc.array(article, { minLength: 1, maxLength: 60 });

describe('bundles', () => {
  it('are one for a small archive', () => {
    const three = ['1789-07', '2017-02', null].map((month) => ({ id: 'abcd', month }));
    expect(new Set(bundlesOf(three, 3))).toEqual(new Set(['tout']));
  });

  it('hold as many articles as allowed, whatever their dates', () => {
    fc.assert(
      fc.property(fc.uniqueArray(article, { selector: ({ id }) => id, minLength: 1 }), (all) => {
        const names = bundlesOf(all, 5);
        for (const name of new Set(names))
          expect(names.filter((other) => other === name).length, name).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('end where nothing tells articles apart', () => {
    const same = Array.from({ length: 6 }, () => ({ id: 'abcd', month: null }));
    expect(new Set(bundlesOf(same, 5))).toEqual(new Set(['m32767n1h88d4n0001']));
  });

  it('part one month, and the shelf without a date, by hashes of the ids', () => {
    const two = ['a', 'abcd'].flatMap((id) => ['2017-02', null].map((month) => ({ id, month })));
    expect(bundlesOf(two, 1)).toEqual([
      'm24205n1hc000n4000',
      'm32767n1hc000n4000',
      'm24205n1h8000n4000',
      'm32767n1h8000n4000',
    ]);
  });

  it('are the same for the same articles in another order', () => {
    fc.assert(
      fc.property(articles, (all) => {
        const names = bundlesOf(all, 4);
        expect(bundlesOf(all.toReversed(), 4)).toEqual(names.toReversed());
      }),
    );
  });

  it('stay as they are where a new article does not fall', () => {
    fc.assert(
      fc.property(articles, article, (all, added) => {
        const before = bundlesOf(all, 4);
        const after = bundlesOf([...all, added], 4);
        const touched = all.filter((_, at) => before[at] !== after[at]);
        const split = new Set(before.filter((name, at) => name !== after[at]));
        // Only the one stretch that the new article made too full may be halved
        expect(split.size, JSON.stringify(touched)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
