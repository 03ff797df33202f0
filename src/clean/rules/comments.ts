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
  const found: Line[] = [];
  let words = 0;
  for (const [at, line] of lines.entries()) {
    if (!line.prose && line.words <= 24 && COMMENTS_HEAD.test(line.folded)) {
      const rest = lines.slice(at);
      const least = rest.some(isReply) ? ARTICLE_WORDS_WITH_REPLIES : ARTICLE_WORDS;
      if (words >= least && (isMostlyBefore(words, rest) || rest.some(isReply)))
        return [...found, ...rest];
      found.push(line);
    } else if (line.prose) words += line.words;
  }
  return found;
}

const isReply = (line: Line): boolean =>
  REPLY.test(line.folded) || (line.words <= 12 && STAMPED.test(line.folded));

/** Without the marks of comments, what follows must be shorter than what was read. */
const isMostlyBefore = (words: number, rest: readonly Line[]): boolean =>
  rest.reduce((sum, line) => sum + (line.prose ? line.words : 0), 0) < words / 2;
