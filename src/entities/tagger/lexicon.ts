import type { Annotate } from './page.ts';
import { Table } from './table.ts';
import { CLASSES, CLUSTER, COARSE, FOLDED, LEXICON, type Words } from './words.ts';

/** Sections of `model/lexicon.bin`. */
export interface LexiconArrays {
  readonly sizes: Uint8Array;
  readonly prints: Uint16Array;
  /** LEXICON_BITS of each row. */
  readonly bits: Uint8Array;
  /** Cluster + 1 of each row, 0 for none. */
  readonly clusters: Uint16Array;
  /** Coarse cluster of each cluster. */
  readonly coarse: Uint8Array;
}

export const viewU16 = (bytes: Uint8Array): Uint16Array =>
  new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
export const viewF32 = (bytes: Uint8Array): Float32Array =>
  new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
export const viewU32 = (bytes: Uint8Array): Uint32Array =>
  new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
export const viewI32 = (bytes: Uint8Array): Int32Array =>
  new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);

const EMPTY = new Uint8Array();
export const section = (pack: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array =>
  pack.get(name) ?? EMPTY;

export const lexiconArrays = (pack: ReadonlyMap<string, Uint8Array>): LexiconArrays => ({
  sizes: section(pack, 'lexicon-sizes'),
  prints: viewU16(section(pack, 'lexicon-prints')),
  bits: section(pack, 'lexicon-bits'),
  clusters: viewU16(section(pack, 'lexicon-clusters')),
  coarse: section(pack, 'lexicon-coarse'),
});

/** Word classes: hashes of the words in ascending order, and their class bits. */
export interface ClassArrays {
  readonly sizes: Uint8Array;
  readonly prints: Uint16Array;
  readonly bits: Int32Array;
}

export const classArrays = (pack: ReadonlyMap<string, Uint8Array>): ClassArrays => ({
  sizes: section(pack, 'class-sizes'),
  prints: viewU16(section(pack, 'class-prints')),
  bits: viewI32(section(pack, 'class-bits')),
});

/** Fills class, lexicon and cluster fields of words as they come in. */
export function annotator(lexicon: LexiconArrays, classes: ClassArrays): Annotate {
  const lexiconTable = new Table(lexicon.sizes, lexicon.prints);
  const classTable = new Table(classes.sizes, classes.prints);
  return (words: Words, from: number): void => {
    for (let word = from; word < words.count; word += 1) {
      const hash = words.get(word, FOLDED) >>> 0;
      const row = lexiconTable.row(hash);
      if (row !== -1) {
        const cluster = lexicon.clusters[row] as number;
        words.set(word, LEXICON, lexicon.bits[row] as number);
        words.set(word, CLUSTER, cluster);
        if (cluster > 0) words.set(word, COARSE, (lexicon.coarse[cluster - 1] as number) + 1);
      }
      const classRow = classTable.row(hash);
      if (classRow !== -1) words.set(word, CLASSES, classes.bits[classRow] as number);
    }
  };
}
