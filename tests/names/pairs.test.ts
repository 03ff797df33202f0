import { expect, test } from 'vitest';
import { isMerged, readPairs } from '../../scripts/evaluate/links.ts';

const pairs = readPairs();
const merged = pairs.filter(isMerged);
const same = pairs.filter((pair) => pair.same);
const right = merged.filter((pair) => pair.same);

test('there are at least 300 pairs, half of them traps, none twice', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(300);
  expect(pairs.length - same.length).toBeGreaterThanOrEqual(same.length);
  const keys = pairs.map(({ kind, a, b }) => [kind, ...[a, b].sort()].join('|'));
  expect(new Set(keys).size).toBe(keys.length);
});

test('what is merged is the same in 98 of 100 pairs, and 90 of 100 that are the same are merged', () => {
  expect(right.length / merged.length).toBeGreaterThanOrEqual(0.98);
  expect(right.length / same.length).toBeGreaterThanOrEqual(0.9);
});
