import type { Page } from './page.ts';

/** What stands under an article, and above other things: who wrote it, when, what it is about. */
const ENDS = new Set([
  'author-box',
  'byline',
  'signature',
  'agency-signature',
  'publication-line',
  'tag-list',
  'legal-footer',
  'comments',
]);

/** An end before this share of the running text is none. */
const EARLIEST = 0.6;
/** A rule that also found something between the head and the end of the text ends nothing. */
const HEAD = 0.1;

/** So much running text must stand above. */
const LEAST_WORDS = 100;

/**
 * The offset below which the article does not go on: the first signature, date line, tag list… after
 * most of the running text, if the same rule found nothing in the middle of it. Undefined when there
 * is none.
 */
export function articleEnd({ lines, removed }: Page): number | undefined {
  const prose = lines.filter((line) => line.prose);
  const total = prose.reduce((sum, { words }) => sum + words, 0);
  const wordsBefore = (offset: number) =>
    prose.reduce((sum, { start, words }) => (start < offset ? sum + words : sum), 0);
  const middle = new Set<string>();
  for (const { start, end, rule } of [...removed].sort((a, b) => a.start - b.start)) {
    if (!ENDS.has(rule) || middle.has(rule)) continue;
    const before = wordsBefore(start);
    if (before >= LEAST_WORDS && before >= EARLIEST * total) {
      // A signature inside a line (« … vendredi. (AFP) ») ends the line, not the article.
      if (!lines.some((line) => line.end <= start && start - line.end < 2)) return end;
    } else if (before > HEAD * total) middle.add(rule);
  }
  return undefined;
}
