import { classBit, LEXICON_BITS } from './classes.ts';
import type { Tokens } from './tokens.ts';
import { CLASSES, isNameShape, LENGTH, LEXICON, WORD_SHAPE, type Words } from './words.ts';

const CONNECTOR = classBit('connectors');
const DETERMINER = classBit('determiners');
const MOST_CONNECTORS = 2;

/** For each token the run of capitalised words that it stands in (« Front démocratique » has one word in it), or -1. */
export class Runs {
  readonly from: Int32Array;
  readonly to: Int32Array;

  constructor(size: number) {
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
  }

  fill(tokens: Tokens, words: Words): void {
    this.from.fill(-1, 0, tokens.count);
    for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
      const end = tokens.sentence[sentence + 1] as number;
      let at = tokens.sentence[sentence] as number;
      if (at < end && isPlainStart(tokens, words, at)) at += 1;
      while (at < end) {
        if (!isNamed(tokens, words, at)) {
          at += 1;
          continue;
        }
        const to = runEnd(tokens, words, at, end);
        this.from.fill(at, at, to);
        this.to.fill(to, at, to);
        at = to;
      }
    }
  }
}

function runEnd(tokens: Tokens, words: Words, from: number, end: number): number {
  let to = from + 1;
  let links = 0;
  for (let at = to; at < end && links <= MOST_CONNECTORS; at += 1) {
    if (isNamed(tokens, words, at)) {
      to = at + 1;
      links = 0;
    } else if ((words.get(tokens.word[at] as number, CLASSES) & CONNECTOR) !== 0) links += 1;
    else break;
  }
  return to;
}

const isNamed = (tokens: Tokens, words: Words, at: number): boolean =>
  isNameShape(words.get(tokens.word[at] as number, WORD_SHAPE));

/** A sentence's first word that is also written small (« Le », « Selon », « Dans ») opens no run. */
function isPlainStart(tokens: Tokens, words: Words, at: number): boolean {
  const word = tokens.word[at] as number;
  if ((words.get(word, CLASSES) & (DETERMINER | CONNECTOR)) !== 0) return true;
  const small = (words.get(word, LEXICON) & LEXICON_BITS.lower) !== 0;
  const rest = words.get(word, LEXICON) & (LEXICON_BITS.first | LEXICON_BITS.bigCity);
  return small && rest === 0 && words.get(word, LENGTH) > 1 && words.get(word, WORD_SHAPE) === 1;
}
