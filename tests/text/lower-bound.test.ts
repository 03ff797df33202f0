import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerBound } from '../../src/text/lower-bound.ts';

test('lowerBound is where a number would stand among sorted ones', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (numbers, least) => {
      const sorted = numbers.toSorted((a, b) => a - b);
      expect(lowerBound(sorted, least)).toBe(numbers.filter((one) => one < least).length);
    }),
  );
});
