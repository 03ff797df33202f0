import { EDGE_CLASSES } from '../../src/entities/tagger/edges.ts';
import { allowed, LABELS } from '../../src/entities/tagger/labels.ts';
import type { Example } from './examples.ts';

/** Doubt below which a token teaches nothing more. */
const SURE = 0.002;

const EDGES = EDGE_CLASSES * LABELS * LABELS;
const open = new Uint8Array(LABELS * LABELS);
for (let from = 0; from < LABELS; from += 1) {
  for (let to = 0; to < LABELS; to += 1) open[from * LABELS + to] = allowed(from, to) ? 1 : 0;
}

/** Forward and backward sums of one sentence, scaled a token at a time, and the gradients they give. */
export class Lattice {
  /** Of the state scores: expected minus gold, `LABELS` a token. */
  gradients = new Float64Array(0);
  readonly edgeGradients = new Float64Array(EDGES);
  readonly #edge = new Float64Array(EDGES);
  #state = new Float64Array(0);
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  #scale = new Float64Array(0);

  /** Loss of the sentence: minus the log-likelihood of its labels. */
  run(
    example: Example,
    rows: Int32Array,
    weights: Float32Array,
    transitions: Float32Array,
  ): number {
    const length = example.labels.length;
    this.#reserve(length);
    for (let at = 0; at < EDGES; at += 1) {
      this.#edge[at] =
        (open[at % (LABELS * LABELS)] as number) * Math.exp(transitions[at] as number);
    }
    this.edgeGradients.fill(0);
    const top = this.#states(example, rows, weights);
    let loss = top + this.#forwards(example, length);
    this.#backwards(example, length);
    for (let at = 0; at < length; at += 1) loss -= this.#difference(example, at, transitions);
    return loss;
  }

  /** True when the model is so sure of the gold label that a step would move nothing. */
  settled(at: number, gold: number): boolean {
    return (this.gradients[at * LABELS + gold] as number) > -SURE;
  }

  #reserve(length: number): void {
    if (this.gradients.length >= length * LABELS) return;
    this.gradients = new Float64Array(length * LABELS * 2);
    this.#state = new Float64Array(length * LABELS * 2);
    this.#forward = new Float64Array(length * LABELS * 2);
    this.#backward = new Float64Array(length * LABELS * 2);
    this.#scale = new Float64Array(length * 2);
  }

  /** Exponentials of the state scores, each token's largest taken out; their sum, less the gold's own scores. */
  #states(example: Example, rows: Int32Array, weights: Float32Array): number {
    let taken = 0;
    const state = this.#state;
    for (let at = 0; at < example.labels.length; at += 1) {
      const into = at * LABELS;
      state.fill(0, into, into + LABELS);
      const end = example.offsets[at + 1] as number;
      for (let index = example.offsets[at] as number; index < end; index += 1) {
        const row = rows[index] as number;
        if (row === -1) continue;
        const from = row * LABELS;
        for (let label = 0; label < LABELS; label += 1) {
          state[into + label] = (state[into + label] as number) + (weights[from + label] as number);
        }
      }
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABELS; label += 1)
        top = Math.max(top, state[into + label] as number);
      taken += top - (state[into + (example.labels[at] as number)] as number);
      for (let label = 0; label < LABELS; label += 1) {
        state[into + label] = Math.exp((state[into + label] as number) - top);
      }
    }
    return taken;
  }

  #forwards(example: Example, length: number): number {
    let log = 0;
    for (let at = 0; at < length; at += 1) {
      const edge = (example.edges[at] as number) * LABELS * LABELS;
      const into = at * LABELS;
      let total = 0;
      for (let to = 0; to < LABELS; to += 1) {
        let sum = 0;
        if (at === 0) sum = open[to] as number;
        else {
          for (let from = 0; from < LABELS; from += 1) {
            sum +=
              (this.#forward[into - LABELS + from] as number) *
              (this.#edge[edge + from * LABELS + to] as number);
          }
        }
        const value = sum * (this.#state[into + to] as number);
        this.#forward[into + to] = value;
        total += value;
      }
      this.#scale[at] = total;
      log += Math.log(total);
      for (let to = 0; to < LABELS; to += 1)
        this.#forward[into + to] = (this.#forward[into + to] as number) / total;
    }
    return log;
  }

  #backwards(example: Example, length: number): void {
    const last = (length - 1) * LABELS;
    this.#backward.fill(1, last, last + LABELS);
    for (let at = length - 2; at >= 0; at -= 1) {
      const edge = (example.edges[at + 1] as number) * LABELS * LABELS;
      const into = at * LABELS;
      const scale = this.#scale[at + 1] as number;
      for (let from = 0; from < LABELS; from += 1) {
        let sum = 0;
        const forward = this.#forward[into + from] as number;
        for (let to = 0; to < LABELS; to += 1) {
          const flow =
            (this.#edge[edge + from * LABELS + to] as number) *
            (this.#state[into + LABELS + to] as number) *
            (this.#backward[into + LABELS + to] as number);
          sum += flow;
          const at2 = edge + from * LABELS + to;
          this.edgeGradients[at2] = (this.edgeGradients[at2] as number) + (forward * flow) / scale;
        }
        this.#backward[into + from] = sum / scale;
      }
    }
  }

  /** Turns the marginals into gradients, and returns the gold edge's own score. */
  #difference(example: Example, at: number, transitions: Float32Array): number {
    const into = at * LABELS;
    const gold = example.labels[at] as number;
    for (let label = 0; label < LABELS; label += 1) {
      this.gradients[into + label] =
        (this.#forward[into + label] as number) * (this.#backward[into + label] as number) -
        (label === gold ? 1 : 0);
    }
    if (at === 0) return 0;
    const edge =
      ((example.edges[at] as number) * LABELS + (example.labels[at - 1] as number)) * LABELS + gold;
    this.edgeGradients[edge] = (this.edgeGradients[edge] as number) - 1;
    return transitions[edge] as number;
  }
}
