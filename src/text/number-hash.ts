/** Mixes numbers in their order into one of 32 bits (the steps of MurmurHash3, A. Appleby, 2011). */
export function mixed(numbers: readonly number[], from: number, to: number): number {
  let hash = 0x9747b28c;
  for (let at = from; at < to; at += 1) {
    let step = Math.imul(numbers[at] ?? 0, 0xcc9e2d51);
    step = Math.imul((step << 15) | (step >>> 17), 0x1b873593);
    hash ^= step;
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A number of 53 bits that stands for numbers in their order. */
export const orderedHash = (numbers: readonly number[]): number =>
  mixed(numbers, 0, numbers.length) * 0x20_0000 +
  (mixed([...numbers].reverse(), 0, numbers.length) >>> 11);
