import { EDGE_CLASSES } from '../../src/entities/tagger/edges.ts';
import { LABELS } from '../../src/entities/tagger/labels.ts';
import type { Dictionary } from './dictionary.ts';
import type { Example } from './examples.ts';
import { Lattice } from './lattice.ts';
import { Random } from './random.ts';

export interface Settings {
  readonly epochs: number;
  /** AdaGrad's step. */
  readonly rate: number;
  /** L2 weight of one feature over a whole epoch. */
  readonly penalty: number;
  /** Share of word features left out of a token at random, so that others learn to stand alone. */
  readonly dropout: number;
}

const EPSILON = 1e-6;
const EDGES = EDGE_CLASSES * LABELS * LABELS;

/** A linear-chain CRF trained by AdaGrad, one sentence a step; the weights of the later epochs are averaged. */
export class Trainer {
  readonly weights: Float32Array;
  readonly transitions = new Float32Array(EDGES);
  readonly #squares: Float32Array;
  readonly #edgeSquares = new Float32Array(EDGES);
  readonly #sum: Float32Array;
  readonly #edgeSum = new Float32Array(EDGES);
  readonly #dictionary: Dictionary;
  readonly #lattice = new Lattice();
  readonly #random = new Random(20160101);
  readonly #settings: Settings;
  #averaged = 0;

  constructor(dictionary: Dictionary, settings: Settings) {
    this.#dictionary = dictionary;
    this.#settings = settings;
    const size = dictionary.size * LABELS;
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size);
    this.#sum = new Float32Array(size);
  }

  /** @param rows features of each example as rows of the dictionary, -1 for those left out */
  train(
    examples: readonly Example[],
    rows: readonly Int32Array[],
    report: (epoch: number, loss: number) => void,
  ): void {
    const order = examples.map((_, index) => index);
    for (let epoch = 0; epoch < this.#settings.epochs; epoch += 1) {
      this.#random.shuffle(order);
      let loss = 0;
      for (const index of order) {
        const example = examples[index] as Example;
        loss += this.#step(example, this.#drop(rows[index] as Int32Array));
      }
      if (epoch >= this.#settings.epochs / 3) this.#average();
      report(epoch, loss);
    }
    for (let at = 0; at < this.weights.length; at += 1) {
      this.weights[at] = (this.#sum[at] as number) / this.#averaged;
    }
    for (let at = 0; at < EDGES; at += 1) {
      this.transitions[at] = (this.#edgeSum[at] as number) / this.#averaged;
    }
  }

  #dropped = new Int32Array(0);

  #drop(rows: Int32Array): Int32Array {
    if (this.#settings.dropout === 0) return rows;
    if (this.#dropped.length < rows.length) this.#dropped = new Int32Array(rows.length * 2);
    for (let at = 0; at < rows.length; at += 1) {
      this.#dropped[at] = this.#random.next() < this.#settings.dropout ? -1 : (rows[at] as number);
    }
    return this.#dropped;
  }

  #average(): void {
    this.#averaged += 1;
    for (let at = 0; at < this.weights.length; at += 1) {
      this.#sum[at] = (this.#sum[at] as number) + (this.weights[at] as number);
    }
    for (let at = 0; at < EDGES; at += 1) {
      this.#edgeSum[at] = (this.#edgeSum[at] as number) + (this.transitions[at] as number);
    }
  }

  #step(example: Example, rows: Int32Array): number {
    const loss = this.#lattice.run(example, rows, this.weights, this.transitions);
    const length = example.labels.length;
    for (let at = 0; at < length; at += 1) {
      if (this.#lattice.settled(at, example.labels[at] as number)) continue;
      const end = example.offsets[at + 1] as number;
      for (let index = example.offsets[at] as number; index < end; index += 1) {
        const row = rows[index] as number;
        if (row !== -1) this.#moveRow(row, at * LABELS);
      }
    }
    this.#moveEdges();
    return loss;
  }

  #moveRow(row: number, gradientAt: number): void {
    const { rate } = this.#settings;
    const pull = this.#settings.penalty / (this.#dictionary.counts[row] as number);
    const { weights } = this;
    const squares = this.#squares;
    const gradients = this.#lattice.gradients;
    const from = row * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      const weight = weights[from + label] as number;
      const gradient = (gradients[gradientAt + label] as number) + pull * weight;
      if (gradient < 1e-5 && gradient > -1e-5) continue;
      const square = (squares[from + label] as number) + gradient * gradient;
      squares[from + label] = square;
      weights[from + label] = weight - (rate * gradient) / (Math.sqrt(square) + EPSILON);
    }
  }

  #moveEdges(): void {
    const gradients = this.#lattice.edgeGradients;
    for (let at = 0; at < EDGES; at += 1) {
      const gradient = gradients[at] as number;
      if (gradient === 0) continue;
      const square = (this.#edgeSquares[at] as number) + gradient * gradient;
      this.#edgeSquares[at] = square;
      this.transitions[at] =
        (this.transitions[at] as number) -
        (this.#settings.rate * gradient) / (Math.sqrt(square) + EPSILON);
    }
  }
}
