import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { DATE, TIME } from '../words/dates.ts';
import { COMMENTS_HEAD } from '../words/sections.ts';

/** So many words of running text stand before the comments of even a short article. */
const ARTICLE_WORDS = 60;
const ARTICLE_WORDS_WITH_REPLIES = 25;

// « Répondre », « Signaler un abus », « Citer »: what stands under each comment
const REPLY =
  /^\W*(?:repondre|signaler(?: (?:un abus|ce message|ce commentaire))?|citer|repondre en citant|j'aime|reponse avec citation)\b.{0,30}$/;
const STAMPED = new RegExp(`^.{0,60}(?:${DATE})\\s*(?:,|a|-|·)?\\s*(?:${TIME})`);

/** What readers wrote: from its head, below the article, to the end of the page. */
export const comments: Rule = {
  name: 'comments',
  reason: 'commentaires de lecteurs',
  find: findComments,
};

function findComments({ lines }: Page): Line[] {
  const lastReply = lines.findLastIndex(isReply);
  const all = lines.reduce(addProse, 0);
  const found: Line[] = [];
  let words = 0;
  for (const [at, line] of lines.entries()) {
    if (!line.prose && line.words <= 24 && COMMENTS_HEAD.test(line.folded)) {
      const hasReplies = lastReply >= at;
      // Without the marks of comments, what follows must be shorter than what was read.
      const isBelow = hasReplies || all - words < words / 2;
      if (isBelow && words >= (hasReplies ? ARTICLE_WORDS_WITH_REPLIES : ARTICLE_WORDS)) {
        return [...found, ...lines.slice(at)];
      }
      found.push(line);
    } else words = addProse(words, line);
  }
  return found;
}

const addProse = (sum: number, line: Line): number => (line.prose ? sum + line.words : sum);

const isReply = (line: Line): boolean =>
  REPLY.test(line.folded) || (line.words <= 12 && STAMPED.test(line.folded));
