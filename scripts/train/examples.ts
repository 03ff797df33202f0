import { edgeClass } from '../../src/entities/tagger/edges.ts';
import { Features } from '../../src/entities/tagger/feature-list.ts';
import { placeFeatures, REACH, wordFeatures } from '../../src/entities/tagger/features.ts';
import type { PhraseBook } from '../../src/entities/tagger/gazetteer.ts';
import { beginLabel, insideLabel } from '../../src/entities/tagger/labels.ts';
import type { Page } from '../../src/entities/tagger/page.ts';
import type { GoldDocument, GoldName } from './corpus.ts';

/** A sentence to learn from: features of token t stand at `offsets[t]..offsets[t + 1]` of `features`. */
export interface Example {
  readonly features: Uint32Array;
  readonly offsets: Int32Array;
  readonly edges: Uint8Array;
  readonly labels: Uint8Array;
}

/** The sentences of a document as feature hashes and labels. */
export function examplesOf(document: GoldDocument, page: Page, book: PhraseBook): Example[] {
  const examples: Example[] = [];
  const cursor = { part: 0, at: 0 };
  const parts = [{ start: 0, end: document.text.length }];
  while (page.read(document.text, parts, cursor)) {
    page.study(book);
    const labels = goldLabels(page, document.names);
    for (let sentence = 0; sentence < page.tokens.sentences; sentence += 1) {
      const from = page.tokens.sentence[sentence] as number;
      const to = page.tokens.sentence[sentence + 1] as number;
      if (to > from) examples.push(exampleOf(page, from, to, labels.subarray(from, to)));
    }
  }
  return examples;
}

function exampleOf(page: Page, from: number, to: number, labels: Uint8Array): Example {
  const hashes: number[] = [];
  const offsets = new Int32Array(to - from + 1);
  const edges = new Uint8Array(to - from);
  const features = new Features();
  for (let at = from; at < to; at += 1) {
    features.count = 0;
    placeFeatures(page, from, at, to, features);
    const last = Math.min(to - 1, at + REACH);
    for (let near = Math.max(from, at - REACH); near <= last; near += 1) {
      wordFeatures(page.words, page.tokens.word[near] as number, near - at, features);
    }
    for (let index = 0; index < features.count; index += 1)
      hashes.push(features.list[index] as number);
    offsets[at - from + 1] = hashes.length;
    edges[at - from] = edgeClass(page.words, page.tokens.word[at] as number);
  }
  return { features: Uint32Array.from(hashes), offsets, edges, labels: Uint8Array.from(labels) };
}

/** A token belongs to the name that covers its middle: names that cut a token in two are rare and lose nothing here. */
function goldLabels(page: Page, names: readonly GoldName[]): Uint8Array {
  const { tokens } = page;
  const labels = new Uint8Array(tokens.count);
  let next = 0;
  let open = -1;
  for (let at = 0; at < tokens.count; at += 1) {
    const middle = ((tokens.start[at] as number) + (tokens.end[at] as number) - 1) / 2;
    while (next < names.length && (names[next] as GoldName).end <= middle) next += 1;
    const name = names[next];
    if (name === undefined || name.start > middle) continue;
    labels[at] = open === next ? insideLabel(name.type) : beginLabel(name.type);
    open = next;
  }
  return labels;
}
