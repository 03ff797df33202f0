import type { Tokens } from './tokens.ts';
import {
  EXACT,
  FOLDED,
  LENGTH,
  PREFIX,
  SHAPE,
  SUFFIX,
  UNIT,
  WORD_SHAPE,
  type Words,
} from './words.ts';

const CAPS = 0x5bd1e995;
const FEWEST = 3;

/** Sentences all in capitals say nothing by their capitals: their words get the neutral shape `caps`. */
export function settleCapitals(tokens: Tokens, words: Words): void {
  for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
    const from = tokens.sentence[sentence] as number;
    const to = tokens.sentence[sentence + 1] as number;
    if (!isShouted(tokens, words, from, to)) continue;
    for (let at = from; at < to; at += 1) {
      tokens.word[at] = neutral(words, tokens.word[at] as number);
    }
  }
}

function isShouted(tokens: Tokens, words: Words, from: number, to: number): boolean {
  let capitals = 0;
  let others = 0;
  for (let at = from; at < to; at += 1) {
    const word = tokens.word[at] as number;
    const shape = words.get(word, WORD_SHAPE);
    if (shape === SHAPE.acronym) capitals += 1;
    else if (shape === SHAPE.lower || shape === SHAPE.capital) {
      others += words.get(word, LENGTH) > 1 ? 1 : 0;
    }
  }
  return capitals >= FEWEST && capitals >= others * 6;
}

function neutral(words: Words, word: number): number {
  const shape = words.get(word, WORD_SHAPE);
  if (shape === SHAPE.mark || shape === SHAPE.number || shape === SHAPE.elided) return word;
  const folded = words.get(word, FOLDED);
  const exact = folded ^ CAPS;
  const known = words.find(exact, folded);
  if (known !== -1) return known;
  const twin = words.add();
  words.set(twin, EXACT, exact);
  words.set(twin, FOLDED, folded);
  words.set(twin, LENGTH, words.get(word, LENGTH));
  words.set(twin, UNIT, words.get(word, UNIT));
  words.set(twin, WORD_SHAPE, SHAPE.caps);
  for (let field = PREFIX; field < SUFFIX + 5; field += 1)
    words.set(twin, field, words.get(word, field));
  return twin;
}
