import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundlesOf } from '../../src/search/periods.ts';

const month = fc
  .integer({ min: 1900 * 12, max: 2030 * 12 })
  .map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
const months = fc.array(fc.option(month), { minLength: 1, maxLength: 60 });

describe('bundles', () => {
  it('are one for a small archive', () => {
    expect(new Set(bundlesOf(['1789-07', '2017-02', null], 3))).toEqual(new Set(['tout']));
  });

  it('hold as many articles as allowed, unless a month has more', () => {
    fc.assert(
      fc.property(months, (all) => {
        const names = bundlesOf(all, 5);
        for (const name of new Set(names)) {
          const inside = all.filter((_, at) => names[at] === name);
          expect(inside.length <= 5 || new Set(inside).size === 1, name).toBe(true);
        }
      }),
    );
  });

  it('are the same for the same articles in another order', () => {
    fc.assert(
      fc.property(months, (all) => {
        const names = bundlesOf(all, 4);
        expect(bundlesOf(all.toReversed(), 4)).toEqual(names.toReversed());
      }),
    );
  });

  it('stay as they are where a new article does not fall', () => {
    fc.assert(
      fc.property(months, fc.option(month), (all, added) => {
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
