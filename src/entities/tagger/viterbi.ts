import { EDGE_CLASSES } from './edges.ts';
import { allowed, LABELS } from './labels.ts';

const NEVER = -1e9;

/** Transition scores with what the scheme forbids shut off: [edge class][from][to]. */
export function closedTransitions(learnt: Float32Array): Float32Array {
  const closed = Float32Array.from(learnt);
  for (let edge = 0; edge < EDGE_CLASSES; edge += 1) {
    for (let from = 0; from < LABELS; from += 1) {
      for (let to = 0; to < LABELS; to += 1) {
        if (!allowed(from, to)) closed[(edge * LABELS + from) * LABELS + to] = NEVER;
      }
    }
  }
  return closed;
}

/** The best sequence of labels of a sentence. Buffers grow with the longest sentence met. */
export class Viterbi {
  #back = new Uint8Array(0);
  #score = new Float32Array(LABELS);
  #next = new Float32Array(LABELS);

  /**
   * @param emissions scores, `LABELS` a token, of the tokens `from..to`
   * @param edges edge class of each token
   * @param labels takes the labels, at the same indices
   */
  decode(
    emissions: Float32Array,
    edges: Uint8Array,
    transitions: Float32Array,
    from: number,
    to: number,
    labels: Uint8Array,
  ): void {
    if (to <= from) return;
    if (this.#back.length < (to - from) * LABELS)
      this.#back = new Uint8Array((to - from) * LABELS * 2);
    for (let label = 0; label < LABELS; label += 1) {
      this.#score[label] = allowed(0, label) ? (emissions[from * LABELS + label] as number) : NEVER;
    }
    for (let at = from + 1; at < to; at += 1) {
      this.#advance(
        emissions,
        at,
        (at - from) * LABELS,
        transitions,
        (edges[at] as number) * LABELS * LABELS,
      );
    }
    this.#trace(from, to, labels);
  }

  #advance(
    emissions: Float32Array,
    at: number,
    backAt: number,
    transitions: Float32Array,
    edge: number,
  ): void {
    const score = this.#score;
    const next = this.#next;
    for (let to = 0; to < LABELS; to += 1) {
      let best = NEVER * 2;
      let bestFrom = 0;
      for (let from = 0; from < LABELS; from += 1) {
        const value = (score[from] as number) + (transitions[edge + from * LABELS + to] as number);
        if (value > best) {
          best = value;
          bestFrom = from;
        }
      }
      next[to] = best + (emissions[at * LABELS + to] as number);
      this.#back[backAt + to] = bestFrom;
    }
    this.#score = next;
    this.#next = score;
  }

  #trace(from: number, to: number, labels: Uint8Array): void {
    let label = 0;
    for (let other = 1; other < LABELS; other += 1) {
      if ((this.#score[other] as number) > (this.#score[label] as number)) label = other;
    }
    for (let at = to - 1; at >= from; at -= 1) {
      labels[at] = label;
      label = this.#back[(at - from) * LABELS + label] as number;
    }
  }
}
