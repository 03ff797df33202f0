import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Groups } from '../../src/text/groups.ts';

const SIZE = 12;
const joins = fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 15 });

const grouped = (pairs: readonly (readonly [number, number])[]): Groups => {
  const groups = new Groups(SIZE);
  for (const [one, other] of pairs) groups.join(one, other);
  return groups;
};

test('puts together what was joined, over others too, in whatever order', () => {
  fc.assert(
    fc.property(joins, (pairs) => {
      const groups = grouped(pairs);
      expect(grouped([...pairs].reverse()).lists()).toEqual(groups.lists());
      for (const [one, other] of pairs) expect(groups.areOne(one, other)).toBe(true);
      const alone = SIZE - groups.lists().flat().length;
      expect(alone + groups.lists().length).toBeGreaterThanOrEqual(SIZE - pairs.length);
      for (const list of groups.lists()) {
        expect(list).toEqual([...list].sort((a, b) => a - b));
        expect(list.every((at) => groups.areOne(list[0] ?? -1, at))).toBe(true);
      }
    }),
  );
});

test('tells things that nothing joined apart', () => {
  expect(grouped([[1, 2]]).areOne(2, 3)).toBe(false);
  expect(
    grouped([
      [4, 1],
      [7, 4],
      [3, 3],
    ]).lists(),
  ).toEqual([[1, 4, 7]]);
});
