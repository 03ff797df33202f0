import type { Span } from '../model/span.ts';
import { runningWords } from './label-words.ts';
import type { Line } from './line.ts';

/** A page's own title is looked for again so far, in UTF-16 units. */
const REACH = 20_000;

/** Words of a headline: fewer may stand twice by chance, more are a paragraph. */
const WORDS = { least: 4, most: 40 };

/** Words in lower case, which a menu at both ends of a page has not. */
const RUNNING_WORDS = 3;

/**
 * The words with which a line that holds a whole page begins, where they stand again in it: the title of the page, and the
 * headline. Both places, or none.
 */
export function repeatedHead({ text, start }: Line): Span[] {
  const page = text.slice(0, REACH);
  const ends = [...page.slice(0, 600).matchAll(/\S+/gu)]
    .slice(0, WORDS.most)
    .map(({ 0: word, index }) => index + word.length);
  for (let words = ends.length; words >= WORDS.least; words -= 1) {
    const head = page.slice(0, ends[words - 1]).replace(/[\s|–—•·-]+$/, '');
    const again = page.indexOf(head, head.length);
    if (again === -1) continue;
    if (runningWords(head) < RUNNING_WORDS) return [];
    return [0, again].map((at) => ({ start: start + at, end: start + at + head.length }));
  }
  return [];
}
