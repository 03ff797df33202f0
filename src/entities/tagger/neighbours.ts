import { classBit, LEXICON_BITS } from './classes.ts';
import type { Tokens } from './tokens.ts';
import {
  CLASSES,
  FOLDED,
  isNameShape,
  LEXICON,
  SHAPE,
  SLOT,
  UNIT,
  WORD_SHAPE,
  type Words,
} from './words.ts';

/** How a word stands elsewhere in the same text: one bit each. */
export const SEEN = {
  small: 1,
  inSentence: 2,
  afterTitle: 4,
  afterFirstName: 8,
  afterPlaceWord: 16,
  bracketed: 32,
  beforeSpeech: 64,
  afterName: 128,
  beforeName: 256,
  afterArticle: 512,
  afterOrganisationKind: 1024,
  afterPlaceKind: 2048,
  afterOf: 4096,
  alone: 8192,
} as const;

const TITLE = classBit('civil-titles') | classBit('functions');
const SPEECH = classBit('speech-verbs') | classBit('person-verbs');
const PLACE_WORD = classBit('place-prepositions');
const ORGANISATION =
  classBit('organisation-kinds') | classBit('armed-bodies') | classBit('press-kinds');
const PLACE = classBit('place-kinds');
const DETERMINER = classBit('determiners');
const CONNECTOR = classBit('connectors');

/** The document context: for each word of the window, how its capitalised occurrences stand. */
export class Neighbours {
  /** Bits by slot; a slot is one folded word of the window. */
  readonly seen: Int32Array;
  #slots: Int32Array;
  #count = 0;
  #used: Int32Array;

  constructor(size: number) {
    this.seen = new Int32Array(size + 1);
    let slots = 1;
    while (slots < size * 2) slots *= 2;
    this.#slots = new Int32Array(slots);
    this.#used = new Int32Array(size + 1);
  }

  fill(tokens: Tokens, words: Words): void {
    for (let slot = 1; slot <= this.#count; slot += 1) {
      this.#slots[this.#used[slot] as number] = 0;
      this.seen[slot] = 0;
    }
    this.#count = 0;
    this.#number(tokens, words);
    for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
      const from = tokens.sentence[sentence] as number;
      const to = tokens.sentence[sentence + 1] as number;
      for (let at = from; at < to; at += 1) this.#look(tokens, words, from, at, to);
    }
  }

  of(words: Words, word: number): number {
    return this.seen[words.get(word, SLOT)] as number;
  }

  #number(tokens: Tokens, words: Words): void {
    for (let at = 0; at < tokens.count; at += 1) {
      const word = tokens.word[at] as number;
      words.set(word, SLOT, this.#slot(words.get(word, FOLDED)));
    }
  }

  readonly #folded: number[] = [];

  #slot(folded: number): number {
    const mask = this.#slots.length - 1;
    let at = (folded ^ (folded >>> 15)) & mask;
    for (;;) {
      const slot = this.#slots[at] as number;
      if (slot === 0) break;
      if (this.#folded[slot] === folded) return slot;
      at = (at + 1) & mask;
    }
    this.#count += 1;
    this.#slots[at] = this.#count;
    this.#used[this.#count] = at;
    this.#folded[this.#count] = folded;
    return this.#count;
  }

  #look(tokens: Tokens, words: Words, from: number, at: number, to: number): void {
    const word = tokens.word[at] as number;
    const shape = words.get(word, WORD_SHAPE);
    const slot = words.get(word, SLOT);
    if (shape === SHAPE.lower) this.seen[slot] = (this.seen[slot] as number) | SEEN.small;
    if (!isNameShape(shape)) return;
    let bits = at > from ? SEEN.inSentence : 0;
    if (at > from) bits |= before(words, tokens.word[at - 1] as number);
    if (at + 1 < to) bits |= after(words, tokens.word[at + 1] as number);
    if ((bits & (SEEN.afterName | SEEN.beforeName)) === 0) bits |= SEEN.alone;
    if (
      at > from &&
      at + 1 < to &&
      unitAt(words, tokens, at - 1) === 0x28 &&
      unitAt(words, tokens, at + 1) === 0x29
    ) {
      bits |= SEEN.bracketed;
    }
    if (at > from + 1)
      bits |= further(words, tokens.word[at - 1] as number, tokens.word[at - 2] as number);
    this.seen[slot] = (this.seen[slot] as number) | bits;
  }
}

const unitAt = (words: Words, tokens: Tokens, at: number): number =>
  words.get(tokens.word[at] as number, UNIT);

function before(words: Words, word: number): number {
  const classes = words.get(word, CLASSES);
  let bits = 0;
  if ((classes & TITLE) !== 0) bits |= SEEN.afterTitle;
  if ((classes & PLACE_WORD) !== 0) bits |= SEEN.afterPlaceWord;
  if ((classes & ORGANISATION) !== 0) bits |= SEEN.afterOrganisationKind;
  if ((classes & PLACE) !== 0) bits |= SEEN.afterPlaceKind;
  if ((classes & DETERMINER) !== 0) bits |= SEEN.afterArticle;
  else if ((classes & CONNECTOR) !== 0) bits |= SEEN.afterOf;
  if (isNameShape(words.get(word, WORD_SHAPE))) {
    bits |= SEEN.afterName;
    if ((words.get(word, LEXICON) & LEXICON_BITS.first) !== 0) bits |= SEEN.afterFirstName;
  }
  return bits;
}

/** « parti de X », « ville de X »: the kind stands before the connector. */
function further(words: Words, link: number, kind: number): number {
  if ((words.get(link, CLASSES) & CONNECTOR) === 0) return 0;
  const classes = words.get(kind, CLASSES);
  return (
    ((classes & ORGANISATION) !== 0 ? SEEN.afterOrganisationKind : 0) |
    ((classes & PLACE) !== 0 ? SEEN.afterPlaceKind : 0)
  );
}

function after(words: Words, word: number): number {
  let bits = 0;
  if ((words.get(word, CLASSES) & SPEECH) !== 0) bits |= SEEN.beforeSpeech;
  if (isNameShape(words.get(word, WORD_SHAPE))) bits |= SEEN.beforeName;
  return bits;
}
