import { mix } from './hash.ts';
import type { Words } from './words.ts';

/** Most features that one call writes. */
const MOST_FEATURES = 256;

const OUTSIDE = 0x7f4a7c15;
/** Numbers of the templates; one number, one kind of fact. */
export const T = (template: number, offset: number): number => template * 8 + offset + 3;

/** Takes the features of one token; `count` of them stand in `list`. */
export class Features {
  readonly list = new Uint32Array(MOST_FEATURES);
  count = 0;

  add(template: number, value: number): void {
    this.list[this.count] = mix(template, value);
    this.count += 1;
  }
}

/** A field of a word, or a number that no word has beyond the sentence. */
export const field = (words: Words, word: number, name: number): number =>
  word === -1 ? OUTSIDE : words.get(word, name);

/** One feature a set bit. */
export function bits(mask: number, template: number, out: Features): void {
  for (let left = mask, bit = 0; left !== 0; left >>>= 1, bit += 1) {
    if ((left & 1) !== 0) out.add(template + 0x10000, bit);
  }
}
