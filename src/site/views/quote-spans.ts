import type { Article } from '../../archive/model.ts';
import type { Span } from '../../model/span.ts';

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
