import { Chains } from './chains.ts';
import { mixed, orderedHash } from './number-hash.ts';

/** Words in a row that two copies of a sentence share. */
const SHINGLE = 3;

/** A shingle of more sentences than this is a formula (« le président de la République ») and finds nothing. */
const MOST_SENTENCES = 40;

/** Counters of how often shingles were seen, by the last bits of their number. */
const COUNTERS = 1 << 24;

/**
 * The shingles (runs of three words) of many sentences, as numbers of 32 bits one after the other: two
 * different shingles get the same number once in four thousand million.
 */
export class Shingles {
  #numbers = new Uint32Array(1 << 16);
  #used = 0;
  /** Where the shingles of each sentence begin. */
  readonly #starts: number[] = [];
  readonly #seen = new Uint8Array(COUNTERS);
  readonly #index = new Chains(MOST_SENTENCES);

  /**
   * Adds a sentence.
   * @param words a number for each word, the same for the same word
   * @returns a number of 53 bits that stands for all of its words in their order
   */
  add(words: readonly number[]): number {
    const numbers = new Set<number>();
    for (let at = SHINGLE; at <= words.length; at += 1) numbers.add(mixed(words, at - SHINGLE, at));
    this.#starts.push(this.#used);
    this.#reserve(numbers.size);
    for (const number of numbers) {
      this.#numbers[this.#used] = number;
      this.#used += 1;
      const counter = number % COUNTERS;
      this.#seen[counter] = Math.min(2, (this.#seen[counter] ?? 0) + 1);
    }
    return orderedHash(words);
  }

  /** The shingles of the sentence that was added as number `at`, each once. */
  of(at: number): Uint32Array {
    return this.#numbers.subarray(this.#starts[at] ?? 0, this.#starts[at + 1] ?? this.#used);
  }

  /** From now on the sentence is a holder of its shingles, of those that another may have. */
  enter(at: number): void {
    for (const shingle of this.of(at))
      if ((this.#seen[shingle % COUNTERS] ?? 0) > 1) this.#index.add(shingle, at);
  }

  /** Number of shingles of a sentence. */
  size(at: number): number {
    return (this.#starts[at + 1] ?? this.#used) - (this.#starts[at] ?? 0);
  }

  /** Whether so many sentences have the shingle that it says nothing of any of them. */
  isFormula(shingle: number): boolean {
    return this.#index.isFull(shingle);
  }

  /** Sentences that were entered and have the shingle, oldest first. */
  holders(shingle: number): readonly number[] {
    return this.#index.of(shingle);
  }

  /** How many shingles two sentences have in common. */
  common(one: number, other: number): number {
    const own = new Set(this.of(one));
    return this.of(other).reduce((sum, shingle) => sum + (own.has(shingle) ? 1 : 0), 0);
  }

  #reserve(more: number): void {
    if (this.#used + more <= this.#numbers.length) return;
    const larger = new Uint32Array(2 * this.#numbers.length + more);
    larger.set(this.#numbers);
    this.#numbers = larger;
  }
}
