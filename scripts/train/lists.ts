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

/** Takes in `lists/names/*.txt`: one name a line, `#` before a remark. */
export function namedPhrases(table: PhraseTable): void {
  PHRASE_KINDS.forEach((name, bit) => {
    const text = readFileSync(new URL(`names/${name}.txt`, FOLDER), 'utf8');
    for (const line of text.split('\n')) {
      const phrase = line.replace(/#.*/, '').trim();
      if (phrase !== '') table.add(phrase, 1 << bit);
    }
  });
}
