import type { Pair } from '../../archive/pairs.ts';
import { Groups } from '../../text/groups.ts';

/** Of fewer names, even two that stand apart are worth their place. */
const MANY = 60;

/** As many names as an island may have to be left out. */
const SMALL = 3;

/**
 * The pairs of a large network without those of two or three names that hang together with nobody else: they would
 * drift to the edge and press all others into what is left of the picture. The table has them.
 */
export function withoutIslands(pairs: readonly Pair[]): Pair[] {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  if (ids.length <= MANY) return [...pairs];
  const indexOf = new Map(ids.map((id, at) => [id, at]));
  const groups = new Groups(ids.length);
  for (const { a, b } of pairs) groups.join(indexOf.get(a) ?? 0, indexOf.get(b) ?? 0);
  const islands = groups.lists().filter((names) => names.length <= SMALL);
  const left = new Set(islands.flat().map((at) => ids[at]));
  return pairs.filter(({ a }) => !left.has(a));
}
