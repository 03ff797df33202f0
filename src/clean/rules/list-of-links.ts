import type { Page, Rule } from '../page.ts';
import { isListHead, listsUnder } from '../sections.ts';

/** The head of a list of other articles, and the headlines under it. */
export const listOfLinks: Rule = {
  name: 'list-of-links',
  reason: 'liste d’autres articles',
  find: ({ lines }: Page) => listsUnder(lines, isListHead),
};
