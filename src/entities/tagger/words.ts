/** Shapes of a token: how it is written, whatever its letters. */
export const SHAPE = {
  lower: 0,
  capital: 1,
  acronym: 2,
  letter: 3,
  initials: 4,
  camel: 5,
  hyphenCapitals: 6,
  hyphenMixed: 7,
  number: 8,
  alphanumeric: 9,
  mark: 10,
  lowerCamel: 11,
  caps: 12,
  elided: 13,
} as const;

/** True for a shape that a name's own words have. */
export const isNameShape = (shape: number): boolean =>
  (shape >= SHAPE.capital && shape <= SHAPE.hyphenMixed) ||
  shape === SHAPE.alphanumeric ||
  shape === SHAPE.lowerCamel ||
  shape === SHAPE.caps;

/** Numbers kept for each distinct word. */
const FIELDS = 20;
export const FOLDED = 0;
export const EXACT = 1;
export const LENGTH = 2;
export const WORD_SHAPE = 3;
export const PREFIX = 4; // 4 numbers: prefixes of 1 to 4 units
export const SUFFIX = 8; // 5 numbers: suffixes of 1 to 5 units
export const UNIT = 13; // first folded unit
export const CLASSES = 14; // bits: word classes of the hand lists
export const LEXICON = 15; // bits: first name, surname, place… of the packaged lists
export const CLUSTER = 16; // fine cluster + 1, 0 for none
export const COARSE = 17; // coarse cluster + 1, 0 for none
export const SLOT = 18; // number of the folded word in the window + 1

/**
 * The distinct words met so far, each with the numbers that features are made of, so that a word
 * that comes again costs one look-up. Known by two 32-bit hashes, never by string.
 */
export class Words {
  count = 0;
  fields: Int32Array;
  #slots: Int32Array;
  readonly #limit: number;

  /** @param limit how many distinct words are kept before `full` asks for a fresh start */
  constructor(limit: number) {
    this.#limit = limit;
    this.fields = new Int32Array(limit * FIELDS);
    let size = 1;
    while (size < limit * 2) size *= 2;
    this.#slots = new Int32Array(size);
  }

  /** True when fewer than `room` further words fit. */
  full(room: number): boolean {
    return this.count + room > this.#limit;
  }

  clear(): void {
    this.count = 0;
    this.#slots.fill(0);
  }

  /** Number of a word known by both hashes, or -1. `slot` of a miss is kept for `add`. */
  find(exact: number, folded: number): number {
    const mask = this.#slots.length - 1;
    let slot = (exact ^ (exact >>> 15)) & mask;
    for (;;) {
      const word = (this.#slots[slot] as number) - 1;
      if (word === -1) {
        this.#slot = slot;
        return -1;
      }
      const at = word * FIELDS;
      if (this.fields[at + EXACT] === exact && this.fields[at + FOLDED] === folded) return word;
      slot = (slot + 1) & mask;
    }
  }
  #slot = 0;

  /** Takes in the word that `find` has just missed; the caller fills its fields. */
  add(): number {
    const word = this.count;
    this.count += 1;
    this.#slots[this.#slot] = word + 1;
    this.fields.fill(0, word * FIELDS, (word + 1) * FIELDS);
    return word;
  }

  get(word: number, field: number): number {
    return this.fields[word * FIELDS + field] as number;
  }

  set(word: number, field: number, value: number): void {
    this.fields[word * FIELDS + field] = value;
  }
}
