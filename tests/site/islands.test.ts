import { describe, expect, it } from 'vitest';
import type { Pair } from '../../src/archive/pairs.ts';
import { withoutIslands } from '../../src/site/views/islands.ts';

const pair = (a: string, b: string): Pair => ({ a, b, places: [] });
const chain = (length: number): Pair[] =>
  Array.from({ length }, (_, at) => pair(`n${at}`, `n${at + 1}`));
const island = pair('seul', 'ensemble');

describe('islands of a network', () => {
  it('are left out of a large one, and nothing else', () => {
    expect(withoutIslands([...chain(80), island])).toEqual(chain(80));
  });

  it('stay in a small one, and where they are as large as four names', () => {
    expect(withoutIslands([...chain(10), island])).toContain(island);
    const four = [pair('a', 'b'), pair('c', 'd'), pair('b', 'c')];
    expect(withoutIslands([...chain(80), ...four])).toEqual([...chain(80), ...four]);
  });
});
