import { mix, SEED, step } from '../tagger/hash.ts';

/** Of 8 bits a key, 5 set: of keys that were never put in, 2 in 100 seem to be there. */
const BITS_A_KEY = 8;
const PROBES = 5;

/** Two numbers of a key, from which its places in a sieve of any size follow. */
export interface Probe {
  readonly first: number;
  readonly second: number;
}

/** The key of a text. */
export function keyOf(text: string): number {
  let hash = SEED;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** The key of two keys that stand together. */
export const keyOfBoth = (one: number, other: number): number => mix(one, other);

// Odd, so that the places of one key differ.
export const probeOf = (key: number): Probe => ({ first: mix(key, 1), second: mix(key, 2) | 1 });

/**
 * A set that forgets what was put in but never denies it (a Bloom filter), as base64: some hundred keys in
 * as many bytes.
 */
export function sieveOf(keys: ReadonlySet<number>): string {
  const bytes = new Uint8Array(Math.max(1, Math.ceil((keys.size * BITS_A_KEY) / 8)));
  for (const key of keys) {
    const probe = probeOf(key);
    for (let nth = 0; nth < PROBES; nth += 1) {
      const bit = place(probe, nth, bytes);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }
  return Buffer.from(bytes).toString('base64');
}

/** False only for a key that was not put in. */
export function holds(bytes: Uint8Array, probe: Probe): boolean {
  for (let nth = 0; nth < PROBES; nth += 1) {
    const bit = place(probe, nth, bytes);
    if (((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}

const place = ({ first, second }: Probe, nth: number, bytes: Uint8Array): number =>
  ((first + Math.imul(nth, second)) >>> 0) % (bytes.length * 8);
