import type { Pair } from '../../archive/pairs.ts';

/** Of fewer names, even two that stand apart are worth their place. */
const MANY = 60;

/** As many names as an island may have to be left out. */
const SMALL = 3;

/**
 * The pairs of a large network without those of two or three names that hang together with nobody else: they would
 * drift to the edge and press all others into what is left of the picture. The table has them.
 */
export function withoutIslands(pairs: readonly Pair[]): Pair[] {
  const groupOf = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    const [one, other] = [groupOf.get(a) ?? new Set([a]), groupOf.get(b) ?? new Set([b])];
    const [large, small] = one.size < other.size ? [other, one] : [one, other];
    for (const id of small) large.add(id);
    for (const id of small) groupOf.set(id, large);
    for (const id of [a, b]) groupOf.set(id, large);
  }
  if (groupOf.size <= MANY) return [...pairs];
  return pairs.filter(({ a }) => (groupOf.get(a)?.size ?? 0) > SMALL);
}
