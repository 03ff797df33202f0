/** A whole number from 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/** Marsaglia's xorshift (2003): the same numbers on every machine. */
export function chance(seed: number): Chance {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

export function pick(list: readonly string[], random: Chance): string {
  return list[random(list.length)] ?? '';
}

/** An item of the list, the nth about 1/n as often as the first (Zipf's law). */
export function zipf(list: readonly string[], random: Chance): string {
  const share = (random(1_000_000) + 1) / 1_000_000;
  return list[Math.floor(list.length ** share) - 1] ?? '';
}
