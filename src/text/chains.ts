/** Of the slots, so many are taken before there are twice as many. */
const FULL = 0.6;

/**
 * A few numbers for each of very many keys, both of 32 bits, in typed arrays: 12 bytes a number and 14 a key,
 * where a map of lists takes ten times that.
 */
export class Chains {
  readonly #most: number;
  /** Slot by slot: the key, its first and last link (0: none), how many. */
  #keys = new Uint32Array(1 << 12);
  #first = new Uint32Array(1 << 12);
  #last = new Uint32Array(1 << 12);
  #counts = new Uint8Array(1 << 12);
  #taken = 0;
  /** Link by link, from 1: the number, and the next link. */
  #numbers = new Uint32Array(1 << 12);
  #next = new Uint32Array(1 << 12);
  #links = 0;

  /** @param most numbers a key, 255 at most; further ones are dropped */
  constructor(most: number) {
    this.#most = most;
  }

  add(key: number, number: number): void {
    if (this.#taken > FULL * this.#keys.length) this.#widen();
    const slot = this.#slotOf(key);
    const count = this.#counts[slot] ?? 0;
    if (count === this.#most) return;
    const link = this.#link(number);
    if (count === 0) {
      this.#keys[slot] = key;
      this.#first[slot] = link;
      this.#taken += 1;
    } else this.#next[this.#last[slot] ?? 0] = link;
    this.#last[slot] = link;
    this.#counts[slot] = count + 1;
  }

  /** Whether the key has all the numbers that it may have. */
  isFull(key: number): boolean {
    return this.#counts[this.#slotOf(key)] === this.#most;
  }

  /** In the order in which they were added. */
  of(key: number): number[] {
    const found: number[] = [];
    for (let link = this.#first[this.#slotOf(key)] ?? 0; link > 0; link = this.#next[link] ?? 0)
      found.push(this.#numbers[link] ?? 0);
    return found;
  }

  #link(number: number): number {
    this.#links += 1;
    if (this.#links === this.#numbers.length) {
      this.#numbers = wider(this.#numbers);
      this.#next = wider(this.#next);
    }
    this.#numbers[this.#links] = number;
    return this.#links;
  }

  /** Where the key is, or would be: the next free slot after its own. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) & mask;
    while (this.#first[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #widen(): void {
    const [keys, first, last, counts] = [this.#keys, this.#first, this.#last, this.#counts];
    const size = 2 * keys.length;
    this.#keys = new Uint32Array(size);
    this.#first = new Uint32Array(size);
    this.#last = new Uint32Array(size);
    this.#counts = new Uint8Array(size);
    for (let old = 0; old < keys.length; old += 1) {
      if (first[old] === 0) continue;
      const slot = this.#slotOf(keys[old] ?? 0);
      this.#keys[slot] = keys[old] ?? 0;
      this.#first[slot] = first[old] ?? 0;
      this.#last[slot] = last[old] ?? 0;
      this.#counts[slot] = counts[old] ?? 0;
    }
  }
}

function wider(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const wide = new Uint32Array(2 * numbers.length);
  wide.set(numbers);
  return wide;
}
