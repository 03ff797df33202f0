import { foldChars } from '../text/fold.ts';
import { KNOWN_LABEL } from './words/seams.ts';

/** Whether a label of a site stands among some words. */
export const holdsLabel = (words: string): boolean =>
  KNOWN_LABEL.test(foldChars(words).toLowerCase());

/** How many words in lower case follow others: a headline or a sentence has some, a menu hardly any. */
export const runningWords = (words: string): number =>
  words.match(/(?<=[\s’'])\p{Ll}+/gu)?.length ?? 0;
