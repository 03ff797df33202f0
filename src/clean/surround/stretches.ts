import { GLUED, isWord, LINE, SHAPE, type Tokens } from './tokens.ts';

/** A sentence, or what stands between two line breaks or stops. */
export interface Stretch {
  /** First token, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly stops: boolean;
  /** It begins a line, and the next one begins another. */
  readonly isLine: boolean;
}

export function stretchesOf({ count, shape, seam }: Tokens): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 1; at <= count; at += 1) {
    const breaks = at === count || seam[at] === LINE;
    if (!breaks && !endsSentence(shape, at)) continue;
    const stops = isStop(shape, at - 1);
    found.push({ from, to: at, stops, isLine: seam[from] === LINE && breaks });
    from = at;
  }
  return found;
}

/** A stop, closing marks perhaps, then what begins a sentence. */
function endsSentence(shape: Uint8Array, at: number): boolean {
  const next = shape[at] ?? 0;
  const begins = next === SHAPE.capital || next === SHAPE.capitals || next === SHAPE.open;
  const opens = next === SHAPE.number || next === SHAPE.elided || next === SHAPE.bar;
  return (begins || opens) && isStop(shape, at - 1) && !isInitial(shape, at);
}

// « M. Trump »: no hash of abbreviations, a single token between a stop and a capital does
const isInitial = (shape: Uint8Array, at: number): boolean =>
  shape[at - 2] === SHAPE.capital && isStop(shape, at - 3);

const isStop = (shape: Uint8Array, at: number): boolean =>
  shape[at] === SHAPE.stop || (shape[at] === SHAPE.close && shape[at - 1] === SHAPE.stop);

/** Sums from the left of what is asked of each token: `sums[b] - sums[a]` counts a..b. */
export function runningSums(count: number, is: (at: number) => boolean): Int32Array {
  const sums = new Int32Array(count + 1);
  for (let at = 0; at < count; at += 1) sums[at + 1] = (sums[at] ?? 0) + (is(at) ? 1 : 0);
  return sums;
}

/** Words that begin with a capital behind a word in small letters, or glued to it: no sentence has many. */
export const isCapitalSeam = ({ shape, seam }: Tokens, at: number): boolean =>
  seam[at] === GLUED ||
  (shape[at] === SHAPE.capital && isWord(shape[at - 1]) && shape[at - 1] !== SHAPE.number);
