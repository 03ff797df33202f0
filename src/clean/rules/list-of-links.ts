import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { isListHead } from '../sections.ts';

/** A headline has at most so many words. */
const HEADLINE_WORDS = 26;

/** The head of a list of other articles, and the headlines under it. */
export const listOfLinks: Rule = {
  name: 'list-of-links',
  reason: 'liste d’autres articles',
  find: ({ lines }: Page) => {
    let inList = false;
    return lines.filter((line) => {
      if (isListHead(line)) inList = true;
      else if (!isItem(line)) inList = false;
      return inList;
    });
  },
};

/** A headline, a rank, a time: anything but a sentence with its full stop. */
const isItem = (line: Line): boolean =>
  !line.prose && line.words <= HEADLINE_WORDS && !/[.…]["”»’')\]\s]*$/.test(line.text);
