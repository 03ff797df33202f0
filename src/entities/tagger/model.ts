import type { PhraseBook } from './gazetteer.ts';
import {
  annotator,
  classArrays,
  lexiconArrays,
  section,
  viewF32,
  viewI32,
  viewU16,
} from './lexicon.ts';
import { readPack } from './pack.ts';
import type { Annotate } from './page.ts';
import { Table } from './table.ts';
import { closedTransitions } from './viterbi.ts';

/** Everything that tagging reads, as views of two files. */
export interface Model {
  readonly annotate: Annotate;
  readonly phrases: PhraseBook;
  readonly features: Table;
  /** Weights of each feature row, `LABELS` a row. */
  readonly weights: Int8Array;
  /** Worth of one step of a weight. */
  readonly scale: number;
  readonly transitions: Float32Array;
}

/** @param lexicon bytes of `lexicon.bin` @param trained bytes of `weights.bin` */
export function readModel(lexicon: Uint8Array, trained: Uint8Array): Model {
  const words = readPack(lexicon);
  const pack = readPack(trained);
  const weights = section(pack, 'weights');
  return {
    annotate: annotator(lexiconArrays(words), classArrays(pack)),
    phrases: phraseBook(pack),
    features: new Table(section(pack, 'feature-sizes'), viewU16(section(pack, 'feature-prints'))),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength),
    scale: viewF32(section(pack, 'scale'))[0] ?? 1,
    transitions: closedTransitions(viewF32(section(pack, 'transitions'))),
  };
}

function phraseBook(pack: ReadonlyMap<string, Uint8Array>): PhraseBook {
  const table = new Table(section(pack, 'phrase-sizes'), viewU16(section(pack, 'phrase-prints')));
  const values = viewI32(section(pack, 'phrase-values'));
  return {
    lookup(hash) {
      const row = table.row(hash >>> 0);
      return row === -1 ? 0 : (values[row] as number);
    },
  };
}
