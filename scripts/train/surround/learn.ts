import { type Chain, chances } from '../../../src/clean/surround/chain.ts';
import {
  BITS,
  MOST_FEATURES,
  type Study,
  stretchFeatures,
  study,
  tokenFeatures,
  turnFeatures,
} from '../../../src/clean/surround/features.ts';
import { mix } from '../../../src/clean/surround/hash.ts';
import { chainOf } from '../../../src/clean/surround/score.ts';
import { type Tokens, tokensOf } from '../../../src/clean/surround/tokens.ts';
import { logicalLines } from '../../../src/clean/wrap.ts';
import type { LabelledPage } from '../../../tests/clean/labelled.ts';
import type { GoldDocument } from '../corpus.ts';
import { pack } from './pack.ts';
import { PageMaker } from './pages.ts';
import { frequentWords } from './vocabulary.ts';

/** Pages learnt from, each pass; words known by themselves, and the pages they are counted in. */
const PAGES = 2000;
const WORDS = 3000;
const COUNTED = 1500;

const RATE = 0.1;
/** Pull of a weight towards nothing, each time it is touched. */
const L2 = 1e-4;
/** Share of a page's words, and of the known labels, that training hides: pages speak otherwise than these. */
const HIDDEN_WORDS = 0.2;
const HIDDEN_LABELS = 0.5;
/** Features that ship. */
const KEPT = 60_000;
/** Weights are averaged after so many pages, one page in so many. */
const WARM_UP = 800;
const AVERAGED = 8;

/**
 * Learns what parts an article from its page: once with all features, then again with the strongest
 * of them, which make up for what is gone. The same documents give the same bytes.
 */
export function learnSurroundings(documents: readonly GoldDocument[]): Uint8Array {
  const pages = (count: number) => new PageMaker(documents).pages(count);
  const words = frequentWords(pages(COUNTED), WORDS);
  const all = train(pages(PAGES), words, () => true);
  const strengths = all.map(Math.abs).sort();
  const least = Math.max(strengths[strengths.length - KEPT] ?? 0, Number.MIN_VALUE);
  const strong = train(pages(PAGES), words, (row) => Math.abs(all[row] ?? 0) >= least);
  return pack(strong, words, KEPT);
}

/** AdaGrad on the likelihood of a chain; the weights of the second half averaged, a page in eight. */
function train(
  pages: Iterable<LabelledPage>,
  words: ReadonlySet<number>,
  learns: (row: number) => boolean,
): Float64Array {
  const weights = new Float64Array(1 << BITS);
  const squares = new Float64Array(1 << BITS).fill(1e-6);
  const average = new Float64Array(1 << BITS);
  let seen = 0;
  let averaged = 0;
  for (const page of pages) {
    seen += 1;
    step(page, seen, words, learns, weights, squares);
    if (seen % AVERAGED === 0 && seen > WARM_UP) {
      averaged += 1;
      for (let row = 0; row < weights.length; row += 1) {
        average[row] = (average[row] ?? 0) + (weights[row] ?? 0);
      }
    }
  }
  return average.map((sum) => sum / averaged);
}

function step(
  page: LabelledPage,
  seed: number,
  words: ReadonlySet<number>,
  learns: (row: number) => boolean,
  weights: Float64Array,
  squares: Float64Array,
): void {
  const tokens = tokensOf(page.text, logicalLines(page.text));
  const known = study(tokens, {
    word: (hash) => words.has(hash) && !isHidden(hash, seed, HIDDEN_WORDS),
    label: (hash) => !isHidden(hash, seed, HIDDEN_LABELS),
  });
  const chain = chainOf(known, (row) => weights[row] ?? 0);
  const gold = goldOf(page, tokens);
  const gradient = new Map<number, number>();
  collect(known, chain, gold, gradient);
  for (const [row, slope] of gradient) {
    if (!learns(row)) continue;
    const pulled = slope - L2 * (weights[row] ?? 0);
    const square = (squares[row] ?? 0) + pulled * pulled;
    squares[row] = square;
    weights[row] = (weights[row] ?? 0) + (RATE * pulled) / Math.sqrt(square);
  }
}

const isHidden = (hash: number, seed: number, part: number): boolean =>
  (mix(hash, seed) >>> 0) / 0x100000000 < part;

function goldOf({ kept }: LabelledPage, { start }: Tokens): Uint8Array {
  return Uint8Array.from(start, (offset) =>
    kept.some((span) => span.start <= offset && offset < span.end) ? 1 : 0,
  );
}

/** What the truth has more than the model expects, a row. */
function collect(
  known: Study,
  chain: Chain,
  gold: Uint8Array,
  gradient: Map<number, number>,
): void {
  const expected = chances(chain);
  const out = new Int32Array(MOST_FEATURES);
  const add = (filled: number, slope: number): void => {
    if (Math.abs(slope) < 1e-4) return;
    for (let at = 0; at < filled; at += 1) {
      const row = out[at] ?? 0;
      gradient.set(row, (gradient.get(row) ?? 0) + slope);
    }
  };
  const stretches = new Float64Array(known.stretches.length);
  for (let at = 0; at < chain.count; at += 1) {
    const own = gold[at] ?? 0;
    const before = gold[at - 1] ?? own;
    const slope = own - (expected.article[at] ?? 0);
    const stretch = known.stretchOf[at] ?? 0;
    stretches[stretch] = (stretches[stretch] ?? 0) + slope;
    add(tokenFeatures(known, at, out), slope);
    const begins = (own > before ? 1 : 0) - (expected.begins[at] ?? 0);
    const ends = (own < before ? 1 : 0) - (expected.ends[at] ?? 0);
    add(turnFeatures(known, at, 1, out), begins);
    add(turnFeatures(known, at, 0, out), ends);
  }
  for (const [index, slope] of stretches.entries()) add(stretchFeatures(known, index, out), slope);
}
