/** FNV-1a over 32 bits, and a mixer: the weights know features by these numbers only. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Hash of `text` from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (right + 0x9e3779b9), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
