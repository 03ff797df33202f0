import { readFileSync } from 'node:fs';
import { BITS } from './features.ts';

/** Made by `npm run train`. */
export const SURROUNDINGS = new URL('weights.bin', import.meta.url);

/** A byte a feature, most of them nothing, and what one step is worth. */
export interface Weights {
  readonly scale: number;
  readonly rows: Int8Array;
  /** Hashes of the words that training met often. */
  readonly words: ReadonlySet<number>;
}

let shipped: Weights | undefined;

export function shippedWeights(): Weights {
  shipped ??= readWeights(readFileSync(SURROUNDINGS));
  return shipped;
}

/**
 * A float, the worth of a step; the number of words and their hashes; then for each feature its
 * distance from the one before, in bytes of seven bits, and its weight.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = new Set<number>();
  const first = HEAD + 4 * view.getUint32(4, true);
  for (let at = HEAD; at < first; at += 4) words.add(view.getInt32(at, true));
  const rows = new Int8Array(1 << BITS);
  let row = 0;
  for (let at = first; at < bytes.length; ) {
    let step = 0;
    let byte = 0;
    do {
      byte = view.getUint8(at++);
      step = step * 128 + (byte & 127);
    } while (byte & 128);
    row += step;
    rows[row] = view.getInt8(at++);
  }
  return { scale: view.getFloat32(0, true), rows, words };
}

/** Bytes before the words. */
export const HEAD = 8;
