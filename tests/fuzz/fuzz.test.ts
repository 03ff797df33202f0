import { describe, expect, it } from 'vitest';
import { random } from '../../scripts/torture/random.ts';
import { Failure } from '../../src/text/failure.ts';
import { mutated } from './mutate.ts';
import { READERS } from './readers.ts';

// A few of the inputs of `npm run fuzz`, in this process: no watch over time and memory.

const SEED = 7;

describe.each(READERS)('$name', ({ seeds, read, weight }) => {
  it('throws nothing but a Failure', async () => {
    const corpus = seeds();
    expect(corpus.length).toBeGreaterThan(0);
    for (let input = 0; input < 8 * weight; input += 1) {
      const bytes = mutated(corpus, random(SEED + input));
      const error = await Promise.resolve()
        .then(() => read(bytes))
        .then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
      if (error !== undefined && !(error instanceof Failure))
        throw new Error(`input ${input}`, { cause: error });
    }
  });
});

describe('the inputs', () => {
  it('are the same for the same numbers, and differ for others', () => {
    const corpus = [Uint8Array.from([1, 2, 3]), Uint8Array.from([4, 5, 6])];
    const bytes = (seed: number): string => mutated(corpus, random(seed)).join();
    expect(bytes(1)).toBe(bytes(1));
    expect(new Set(Array.from({ length: 50 }, (_, seed) => bytes(seed))).size).toBeGreaterThan(30);
  });
});
