import { readFileSync } from 'node:fs';
import { hashWord } from '../../src/entities/tagger/breaks.ts';
import { PHRASE_KINDS, WORD_CLASSES } from '../../src/entities/tagger/classes.ts';
import type { PhraseTable } from './phrases.ts';

const FOLDER = new URL('../../src/entities/model/lists/', import.meta.url);

/** Class bits by word hash, from `lists/words/*.txt` (words apart by white space). */
export function wordClasses(): Map<number, number> {
  const bits = new Map<number, number>();
  WORD_CLASSES.forEach((name, bit) => {
    const text = readFileSync(new URL(`words/${name}.txt`, FOLDER), 'utf8');
    for (const word of text.split(/\s+/).filter((entry) => entry !== '')) {
      const hash = hashWord(word) >>> 0;
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << bit));
    }
  });
  return bits;
}

/** The names of one list of `lists/names/`: one name a line, `#` before a remark. */
export function listedNames(kind: (typeof PHRASE_KINDS)[number]): string[] {
  return readFileSync(new URL(`names/${kind}.txt`, FOLDER), 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((name) => name !== '');
}

/** Takes in all lists of names. */
export function namedPhrases(table: PhraseTable): void {
  PHRASE_KINDS.forEach((kind, bit) => {
    for (const name of listedNames(kind)) table.add(name, 1 << bit);
  });
}
