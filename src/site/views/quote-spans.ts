import type { Article } from '../../archive/model.ts';
import type { Span } from '../../model/span.ts';
import { frenchSlices } from '../typography.ts';

/** The quotes in a block of an article (index of its part), with their marks, by offsets of the block. */
export function quoteSpans({ parts, quotes }: Article, at: number): Span[] {
  const start = parts[at]?.start ?? 0;
  return quotes
    .filter(({ part }) => part === at)
    .map((quote) => ({
      start: quote.start - start,
      end: quote.start - start + quote.text.length,
    }));
}

/**
 * A stretch of a block with French spacing, cut by offsets of the stretch. Straight quotation marks are judged by the
 * whole block: a sentence alone may hold only one of two.
 */
export function stretchSlices(
  article: Article,
  at: number,
  { start, end }: Span,
): (from: number, to: number) => string {
  const text = article.parts[at]?.text ?? '';
  const quotes = quoteSpans(article, at);
  if (text.includes('"')) {
    const slice = frenchSlices(text, quotes);
    return (from, to) => slice(start + from, start + to);
  }
  const shifted = quotes.map((quote) => ({ start: quote.start - start, end: quote.end - start }));
  return frenchSlices(text.slice(start, end), shifted);
}

/** A whole block with French spacing. */
export const shownBlock = (article: Article, at: number): string => {
  const text = article.parts[at]?.text ?? '';
  return stretchSlices(article, at, { start: 0, end: text.length })(0, text.length);
};

/** A stretch without the mark at its end that opens what stands after it: `a-t-il dit. «`. */
export function closed(
  text: string,
  { start, end }: Span,
  slice: (start: number, end: number) => string,
): Span {
  if (!/[«“]\s*$/u.test(slice(end - 1, end))) return { start, end };
  return { start, end: start + text.slice(start, end - 1).trimEnd().length };
}
