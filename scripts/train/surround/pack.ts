import { HEAD } from '../../../src/clean/surround/weights.ts';

/** The strongest in so many are cut to the same. */
const CLIPPED = 200;

/** Weights and words as `readWeights` reads them. @param kept features that are not nothing */
export function pack(weights: Float64Array, words: ReadonlySet<number>, kept: number): Uint8Array {
  const strengths = weights.map(Math.abs).sort();
  const scale = (strengths[strengths.length - Math.ceil(kept / CLIPPED)] ?? 1) / 127;
  const bytes: number[] = [];
  let before = 0;
  for (const [row, weight] of weights.entries()) {
    const value = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    if (value === 0) continue;
    const step = row - before;
    if (step >= 128 * 128) bytes.push((step >> 14) | 128);
    if (step >= 128) bytes.push(((step >> 7) & 127) | 128);
    bytes.push(step & 127, value & 255);
    before = row;
  }
  const first = HEAD + 4 * words.size;
  const packed = new Uint8Array(first + bytes.length);
  const view = new DataView(packed.buffer);
  view.setFloat32(0, scale, true);
  view.setUint32(4, words.size, true);
  for (const [at, hash] of [...words].entries()) view.setInt32(HEAD + 4 * at, hash, true);
  packed.set(bytes, first);
  return packed;
}
