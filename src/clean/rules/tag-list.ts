import type { Page, Rule } from '../page.ts';
import { TAGS_HEAD } from '../words/sections.ts';

const KEYWORD_WORDS = 4;

/** Keywords, on the line of their head or on lines of their own under it. */
export const tagList: Rule = {
  name: 'tag-list',
  reason: 'liste de mots-clés',
  find: ({ lines }: Page) => {
    let inList = false;
    return lines.filter((line) => {
      if (!line.prose && !line.stops && TAGS_HEAD.test(line.folded)) {
        inList = /(?::|\w)\s*$/.test(line.text) && line.words <= 8;
        return true;
      }
      inList = inList && !line.stops && line.words <= KEYWORD_WORDS;
      return inList;
    });
  },
};
