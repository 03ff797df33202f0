import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chains } from '../../src/text/chains.ts';

const MOST = 3;

/** Few different keys, so that they meet; some that differ in their highest bit only. */
const key = fc.oneof(fc.nat(20), fc.nat({ max: 0xffffffff }), fc.constant(0x80000000));

test('gives back for each key the first numbers that it was given, in their order', () => {
  const added = fc.array(fc.tuple(key, fc.nat({ max: 0xffffffff })), { maxLength: 200 });
  fc.assert(
    fc.property(added, (pairs) => {
      const chains = new Chains(MOST);
      const expected = new Map<number, number[]>();
      for (const [at, number] of pairs) {
        chains.add(at, number);
        expected.set(at, [...(expected.get(at) ?? []), number]);
      }
      for (const [at, numbers] of expected) expect(chains.of(at)).toEqual(numbers.slice(0, MOST));
      expect(chains.of(0x7fffffff)).toEqual(expected.get(0x7fffffff) ?? []);
    }),
  );
});

test('holds more keys than it has room for at first', () => {
  const chains = new Chains(MOST);
  for (let at = 0; at < 20_000; at += 1) chains.add(Math.imul(at, 0x9e3779b1) >>> 0, at);
  for (let at = 0; at < 20_000; at += 1)
    expect(chains.of(Math.imul(at, 0x9e3779b1) >>> 0)).toEqual([at]);
});
