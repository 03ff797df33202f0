import { readFileSync } from 'node:fs';
import { hashWord } from '../../src/entities/tagger/breaks.ts';
import { centre, cluster, normalise } from './clusters.ts';

const DIMENSIONS = 100;
const FINE = 512;
const COARSE = 48;

/** Clusters of words that stand in alike contexts: by word hash, 1 to 512, with the coarse cluster of each. */
export function wordClusters(
  file: string,
  most: number,
): { readonly of: ReadonlyMap<number, number>; readonly coarse: Uint8Array } {
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    vectors: Readonly<Record<string, readonly number[]>>;
  };
  const words = Object.keys(vectors)
    .filter((word) => /^\p{L}[\p{L}'’.-]+$/u.test(word))
    .slice(0, most);
  const points = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, at) => {
    points.set((vectors[word] ?? []).slice(0, DIMENSIONS), at * DIMENSIONS);
  });
  centre(points, DIMENSIONS);
  normalise(points, DIMENSIONS);
  const fine = cluster(points, DIMENSIONS, { clusters: FINE, rounds: 14, learnFrom: 60_000 });
  const coarse = cluster(fine.centres, DIMENSIONS, {
    clusters: COARSE,
    rounds: 30,
    learnFrom: FINE,
  });
  const of = new Map<number, number>();
  words.forEach((word, at) => {
    const hash = hashWord(word) >>> 0;
    if (!of.has(hash)) of.set(hash, (fine.nearest[at] ?? 0) + 1);
  });
  return { of, coarse: Uint8Array.from(coarse.nearest) };
}
