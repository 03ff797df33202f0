import { edgeClass } from './edges.ts';
import { Features } from './feature-list.ts';
import { placeFeatures, REACH, wordFeatures } from './features.ts';
import { LABELS } from './labels.ts';
import { markLive } from './live.ts';
import type { Model } from './model.ts';
import type { Page } from './page.ts';
import { Viterbi } from './viterbi.ts';

/** Score of a name where none can be. */
const SILENT = -1000;

/**
 * Lead given to « no name », in units of the model's scores: the twins make the model see names
 * everywhere. Chosen over three folds of months, see docs/entities.md.
 */
const RESERVE = 0.3;

const OFFSETS = REACH * 2 + 1;

/** Labels the tokens of a page. What a word says by itself is summed once and kept. */
export class Decoder {
  readonly labels: Uint8Array;
  readonly emissions: Float32Array;
  readonly #sums = new Int32Array(LABELS);
  #live: Uint8Array;
  readonly #edges: Uint8Array;
  readonly #model: Model;
  readonly #features = new Features();
  readonly #viterbi = new Viterbi();
  /** Sums of the weights of `wordFeatures`, by word and offset. */
  #kept: Int32Array;
  #known: Uint8Array;
  #generation = -1;

  constructor(model: Model, size: number) {
    this.#model = model;
    this.labels = new Uint8Array(size);
    this.emissions = new Float32Array(size * LABELS);
    this.#edges = new Uint8Array(size);
    this.#live = new Uint8Array(size);
    this.#kept = new Int32Array(size * OFFSETS * LABELS);
    this.#known = new Uint8Array(size);
  }

  decode(page: Page): void {
    if (page.generation !== this.#generation) {
      this.#known.fill(0);
      this.#generation = page.generation;
    }
    this.#grow(page.words.count);
    const { tokens, words } = page;
    for (let at = 0; at < tokens.count; at += 1) {
      this.#learn(page, tokens.word[at] as number);
      this.#edges[at] = edgeClass(words, tokens.word[at] as number);
    }
    for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
      const from = tokens.sentence[sentence] as number;
      const to = tokens.sentence[sentence + 1] as number;
      markLive(page, from, to, this.#live);
      for (let at = from; at < to; at += 1) {
        if (this.#live[at] === 1) this.#emit(page, from, at, to);
        else this.#silence(at);
      }
      this.#viterbi.decode(
        this.emissions,
        this.#edges,
        this.#model.transitions,
        from,
        to,
        this.labels,
      );
    }
  }

  #grow(words: number): void {
    if (words <= this.#known.length) return;
    const known = new Uint8Array(words * 2);
    known.set(this.#known);
    const kept = new Int32Array(known.length * OFFSETS * LABELS);
    kept.set(this.#kept);
    this.#known = known;
    this.#kept = kept;
  }

  #learn(page: Page, word: number): void {
    if (this.#known[word] === 1) return;
    this.#known[word] = 1;
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      this.#features.count = 0;
      wordFeatures(page.words, word, offset, this.#features);
      const to = (word * OFFSETS + offset + REACH) * LABELS;
      this.#kept.fill(0, to, to + LABELS);
      this.#sum(this.#kept, to);
    }
  }

  /** No name can stand here: no features are looked up. */
  #silence(at: number): void {
    this.emissions.fill(SILENT, at * LABELS + 1, (at + 1) * LABELS);
    this.emissions[at * LABELS] = 0;
  }

  #emit(page: Page, from: number, at: number, to: number): void {
    const sums = this.#sums.fill(0);
    this.#features.count = 0;
    placeFeatures(page, from, at, to, this.#features);
    this.#sum(sums, 0);
    const first = Math.max(from, at - REACH);
    const last = Math.min(to - 1, at + REACH);
    const all = this.#kept;
    for (let near = first; near <= last; near += 1) {
      const word = page.tokens.word[near] as number;
      const kept = (word * OFFSETS + near - at + REACH) * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        sums[label] = (sums[label] as number) + (all[kept + label] as number);
      }
    }
    const into = at * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      this.emissions[into + label] = (sums[label] as number) * this.#model.scale;
    }
    this.emissions[into] = (this.emissions[into] as number) + RESERVE;
  }

  #sum(target: Int32Array, into: number): void {
    const { features, weights } = this.#model;
    const { list, count } = this.#features;
    for (let index = 0; index < count; index += 1) {
      const row = features.row(list[index] as number);
      if (row === -1) continue;
      const at = row * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        target[into + label] = (target[into + label] as number) + (weights[at + label] as number);
      }
    }
  }
}
