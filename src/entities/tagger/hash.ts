/** 32-bit hashing shared by training and tagging: the model file knows features only by these numbers. */

export const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over one UTF-16 code unit. */
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** Spreads the bits of two numbers over one unsigned 32-bit number. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (right + 0x9e3779b9), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) >>> 0;
}
