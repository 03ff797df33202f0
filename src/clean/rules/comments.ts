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
// An intertitle of many articles: « Réactions »; comments only where replies follow
const AMBIGUOUS = /^\W*(?:les |vos )?(?:reactions?|discussion|forum|votre avis|commentaires?)\W*$/;

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
    const hasReplies = lastReply > at;
    if (!isHead(line, hasReplies)) {
      words = addProse(words, line);
      continue;
    }
    if (isBelowArticle(words, all, hasReplies)) return [...found, ...lines.slice(at)];
    found.push(line);
  }
  return found;
}

const isHead = (line: Line, hasReplies: boolean): boolean =>
  !line.prose &&
  line.words <= 24 &&
  COMMENTS_HEAD.test(line.folded) &&
  (hasReplies || !AMBIGUOUS.test(line.folded));

/** Without the marks of comments, what follows must be shorter than what was read. */
const isBelowArticle = (words: number, all: number, hasReplies: boolean): boolean =>
  hasReplies
    ? words >= ARTICLE_WORDS_WITH_REPLIES
    : words >= ARTICLE_WORDS && all - words < words / 2;

const addProse = (sum: number, line: Line): number => (line.prose ? sum + line.words : sum);

const isReply = (line: Line): boolean =>
  REPLY.test(line.folded) || (line.words <= 12 && STAMPED.test(line.folded));
