import { fold } from './fold.ts';
import { remembering } from './remember.ts';

const PLAIN = /^[a-z\d]+$/;
const remembered = remembering(fold);

/** A word folded: most words need no folding, and those that do come back. */
export const foldWord = (word: string): string => (PLAIN.test(word) ? word : remembered(word));
