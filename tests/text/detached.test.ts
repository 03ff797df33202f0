import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detached } from '../../src/text/detached.ts';

test('is the same text, halves of surrogate pairs and all', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0xffff)), (units) => {
      const text = String.fromCharCode(...units);
      expect(detached(text)).toBe(text);
    }),
  );
});
