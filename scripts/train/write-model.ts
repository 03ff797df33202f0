import { LABELS } from '../../src/entities/tagger/labels.ts';
import { writePack } from '../../src/entities/tagger/pack.ts';
import { tableArrays } from '../../src/entities/tagger/table.ts';
import type { Trainer } from './crf.ts';
import type { Dictionary } from './dictionary.ts';
import type { PhraseTable } from './phrases.ts';

const bytesOf = (array: Uint16Array | Int32Array | Float32Array | Int8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** The bytes of `weights.bin`: the weights that matter most, rounded to a byte each, and the lists. */
export function modelBytes(
  trainer: Trainer,
  dictionary: Dictionary,
  classes: ReadonlyMap<number, number>,
  phrases: PhraseTable,
  most: number,
): Uint8Array {
  const rows = strongest(trainer.weights, dictionary, most);
  const scale = largest(trainer.weights) / 127;
  const weights = new Int8Array(rows.length * LABELS);
  rows.forEach((row, at) => {
    for (let label = 0; label < LABELS; label += 1) {
      weights[at * LABELS + label] = Math.round(
        (trainer.weights[row * LABELS + label] as number) / scale,
      );
    }
  });
  const features = tableArrays(rows.map((row) => dictionary.hashes[row] as number));
  const classHashes = [...classes.keys()].sort((a, b) => a - b);
  const classTable = tableArrays(classHashes);
  const phraseHashes = [...phrases.values.keys()].sort((a, b) => a - b);
  const phraseTable = tableArrays(phraseHashes);
  return writePack(
    new Map([
      ['scale', bytesOf(Float32Array.of(scale))],
      ['transitions', bytesOf(trainer.transitions)],
      ['feature-sizes', features.sizes],
      ['feature-prints', bytesOf(features.prints)],
      ['weights', bytesOf(weights)],
      ['class-sizes', classTable.sizes],
      ['class-prints', bytesOf(classTable.prints)],
      ['class-bits', bytesOf(Int32Array.from(classHashes, (hash) => classes.get(hash) ?? 0))],
      ['phrase-sizes', phraseTable.sizes],
      ['phrase-prints', bytesOf(phraseTable.prints)],
      [
        'phrase-values',
        bytesOf(Int32Array.from(phraseHashes, (hash) => phrases.values.get(hash) ?? 0)),
      ],
    ]),
  );
}

function largest(weights: Float32Array): number {
  let top = 0;
  for (const weight of weights) top = Math.max(top, Math.abs(weight));
  return top;
}

/** Rows with the largest weights, in ascending order of their hashes. */
function strongest(weights: Float32Array, dictionary: Dictionary, most: number): number[] {
  const strength = new Float32Array(dictionary.size);
  for (let row = 0; row < dictionary.size; row += 1) {
    for (let label = 0; label < LABELS; label += 1) {
      strength[row] = Math.max(
        strength[row] as number,
        Math.abs(weights[row * LABELS + label] as number),
      );
    }
  }
  const hash = (row: number): number => dictionary.hashes[row] as number;
  return Array.from(strength, (_, row) => row)
    .sort((a, b) => (strength[b] as number) - (strength[a] as number) || hash(a) - hash(b))
    .slice(0, most)
    .sort((a, b) => hash(a) - hash(b));
}
