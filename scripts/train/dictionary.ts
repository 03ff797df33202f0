import type { Example } from './examples.ts';

/** The features worth learning, numbered in the order of their first sight. */
export interface Dictionary {
  readonly size: number;
  readonly hashes: Uint32Array;
  /** Occurrences of each in the training part. */
  readonly counts: Int32Array;
  row(hash: number): number;
}

/** Features seen at least `fewest` times. */
export function dictionaryOf(examples: readonly Example[], fewest: number): Dictionary {
  const slots = slotsFor(examples);
  const keys = new Uint32Array(slots);
  const counts = new Int32Array(slots);
  const rows = new Int32Array(slots);
  const find = (hash: number): number => {
    let slot = (hash ^ (hash >>> 8)) & (slots - 1);
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (slots - 1);
    return slot;
  };
  for (const { features } of examples) {
    for (const hash of features) {
      const slot = find(hash);
      keys[slot] = hash;
      counts[slot] = (counts[slot] as number) + 1;
    }
  }
  const kept: number[] = [];
  const tally: number[] = [];
  for (const { features } of examples) {
    for (const hash of features) {
      const slot = find(hash);
      if ((counts[slot] as number) < fewest || rows[slot] !== 0) continue;
      kept.push(hash);
      tally.push(counts[slot] as number);
      rows[slot] = kept.length;
    }
  }
  return {
    size: kept.length,
    hashes: Uint32Array.from(kept),
    counts: Int32Array.from(tally),
    row: (hash) => {
      const slot = find(hash);
      return counts[slot] === 0 ? -1 : (rows[slot] as number) - 1;
    },
  };
}

/** Twice the features, repeats counted, at most 2^24: repeats are many. */
function slotsFor(examples: readonly Example[]): number {
  const total = examples.reduce((sum, { features }) => sum + features.length, 0);
  let slots = 1 << 10;
  while (slots < total * 2 && slots < 1 << 24) slots *= 2;
  return slots;
}
