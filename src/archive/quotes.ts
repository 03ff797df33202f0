import type { ArchiveQuote, Article } from './model.ts';
import { partAt } from './parts.ts';

/** The quotes of an article with the archive's speakers; those in passages set apart are left out. */
export function quotesOf(
  article: Article,
  idOf: (article: Article, recordId: string) => string,
): ArchiveQuote[] {
  const known = new Set(article.record.entities.map(({ id }) => id));
  return article.record.quotes.flatMap(({ start, end, speaker }, index) => {
    const part = partAt(article.parts, start);
    const text = wordsOf(article, part, start, end);
    if (text === '') return [];
    const who = speaker !== null && known.has(speaker) ? idOf(article, speaker) : null;
    return [{ article: article.order, index, speaker: who, text, part }];
  });
}

/** The words of a quote, over several blocks where it runs on; what was set apart between is skipped. */
function wordsOf(article: Article, first: number, start: number, end: number): string {
  if (first < 0) return '';
  const after = article.parts.findIndex((part, at) => at >= first && part.start >= end);
  return article.parts
    .slice(first, after < 0 ? undefined : after)
    .flatMap((part) =>
      part.aside ? [] : [part.text.slice(Math.max(0, start - part.start), end - part.start)],
    )
    .join(' ');
}
