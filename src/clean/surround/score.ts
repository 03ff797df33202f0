import type { Chain } from './chain.ts';
import {
  MOST_FEATURES,
  type Study,
  stretchFeatures,
  tokenFeatures,
  turnFeatures,
} from './features.ts';

/** What a row of the weights is worth. */
type Weigh = (row: number) => number;

/** The scores of a text's tokens by some weights. */
export function chainOf(known: Study, weigh: Weigh): Chain {
  const { count } = known.tokens;
  const out = new Int32Array(MOST_FEATURES);
  const sum = (filled: number): number => {
    let total = 0;
    for (let at = 0; at < filled; at += 1) total += weigh(out[at] ?? 0);
    return total;
  };
  const stretches = Float64Array.from(known.stretches, (_, index) =>
    sum(stretchFeatures(known, index, out)),
  );
  const article = new Float64Array(count);
  const begins = new Float64Array(count);
  const ends = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    article[at] = (stretches[known.stretchOf[at] ?? 0] ?? 0) + sum(tokenFeatures(known, at, out));
    begins[at] = sum(turnFeatures(known, at, 1, out));
    ends[at] = sum(turnFeatures(known, at, 0, out));
  }
  return { count, article, begins, ends };
}
