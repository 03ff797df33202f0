import type { Span } from '../../model/span.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { chances } from './chain.ts';
import { study } from './features.ts';
import { chainOf } from './score.ts';
import { SHAPE, type Tokens, tokensOf } from './tokens.ts';
import { shippedWeights, type Weights } from './weights.ts';

/** What the form and the words of a text say of each place: article, or what surrounds it on a page. */
export interface Surroundings {
  /** The chance, 0..1, that a span is article: the mean over its tokens; 1 without any. */
  readonly chance: (span: Span) => number;
  /** Where article and page meet, offsets in order. */
  readonly turns: readonly number[];
}

/**
 * Reads a text whole. Time and memory grow with its length.
 * @param lines as a reader takes them: where a sentence was broken at a fixed width, no line begins
 */
export function surroundings(
  text: string,
  lines: readonly Span[],
  weights: Weights = shippedWeights(),
): Surroundings {
  const tokens = tokensOf(text, lines);
  const { rows, scale, words } = weights;
  const knows = { word: (hash: number) => words.has(hash), label: () => true };
  const { article } = chances(chainOf(study(tokens, knows), (row) => (rows[row] ?? 0) * scale));
  const sums = new Float64Array(tokens.count + 1);
  for (let at = 0; at < tokens.count; at += 1) sums[at + 1] = (sums[at] ?? 0) + (article[at] ?? 0);
  const turns = [];
  for (let at = 1; at < tokens.count; at += 1) {
    if ((article[at] ?? 0) >= 0.5 !== (article[at - 1] ?? 0) >= 0.5)
      turns.push(tokens.start[behindMarks(tokens, at)] ?? 0);
  }
  const chance = ({ start, end }: Span): number => {
    const from = lowerBound(tokens.start, start);
    const to = lowerBound(tokens.start, end);
    return to === from ? 1 : ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  };
  return { chance, turns };
}

/** A stop or a closing mark belongs to the word that it touches: nothing is cut before it. */
function behindMarks({ count, start, end, shape }: Tokens, from: number): number {
  let at = from;
  while (at < count - 1 && CLOSING.has(shape[at] ?? 0) && start[at] === end[at - 1]) at += 1;
  return at;
}

const CLOSING: ReadonlySet<number> = new Set([SHAPE.stop, SHAPE.comma, SHAPE.colon, SHAPE.close]);
