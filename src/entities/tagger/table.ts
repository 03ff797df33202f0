/** Buckets are chosen by the upper half of a hash, entries told apart by its lower half. */
const BUCKETS = 0x10000;

/**
 * A read-only map from 32-bit hashes to row numbers, made of two flat arrays that are views of a
 * file: 2 bytes a key and 128 kB of buckets, no parsing. Two keys never share a hash by construction;
 * a stranger is taken for a key once in 20,000 look-ups or less.
 */
export class Table {
  readonly #starts: Int32Array;
  readonly #prints: Uint16Array;
  /** One bit for each hash modulo 2^20: most look-ups are for nothing, and end here. */
  readonly #filter = new Uint32Array(1 << 15);

  /**
   * @param sizes number of entries of each of the 65,536 buckets
   * @param prints lower halves of the hashes, in ascending order of the whole hash
   */
  constructor(sizes: Uint8Array, prints: Uint16Array) {
    this.#starts = new Int32Array(BUCKETS + 1);
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      this.#starts[bucket + 1] = (this.#starts[bucket] as number) + (sizes[bucket] as number);
    }
    this.#prints = prints;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const end = this.#starts[bucket + 1] as number;
      for (let at = this.#starts[bucket] as number; at < end; at += 1) {
        this.#mark((bucket << 16) | (prints[at] as number));
      }
    }
  }

  #mark(hash: number): void {
    const cell = (hash >>> 5) & 0x7fff;
    this.#filter[cell] = (this.#filter[cell] as number) | (1 << hash);
  }

  /** Row of the key, or -1. */
  row(hash: number): number {
    if ((((this.#filter[(hash >>> 5) & 0x7fff] as number) >>> hash) & 1) === 0) return -1;
    const bucket = hash >>> 16;
    const end = this.#starts[bucket + 1] as number;
    const print = hash & 0xffff;
    for (let at = this.#starts[bucket] as number; at < end; at += 1) {
      if (this.#prints[at] === print) return at;
    }
    return -1;
  }
}

/** The arrays of a `Table` for distinct hashes in ascending order. At most 255 a bucket. */
export function tableArrays(hashes: readonly number[]): { sizes: Uint8Array; prints: Uint16Array } {
  const sizes = new Uint8Array(BUCKETS);
  const prints = new Uint16Array(hashes.length);
  hashes.forEach((hash, at) => {
    const bucket = hash >>> 16;
    sizes[bucket] = (sizes[bucket] as number) + 1;
    prints[at] = hash & 0xffff;
  });
  return { sizes, prints };
}
