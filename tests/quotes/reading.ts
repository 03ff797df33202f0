import type { Block } from '../../src/model/block.ts';
import type { Decisions } from '../../src/model/decisions.ts';
import type { Quote } from '../../src/model/quote.ts';
import { findQuotes } from '../../src/quotes/quotes.ts';
import { lines } from '../../src/text/lines.ts';
import { type Named, namingOf } from './naming.ts';

/** Each line of the text that is not blank, as a paragraph. */
export const paragraphs = (text: string): Block[] =>
  lines(text).flatMap(({ start, end }): Block[] => {
    const line = text.slice(start, end);
    const from = start + line.length - line.trimStart().length;
    const to = start + line.trimEnd().length;
    return from < to ? [{ kind: 'paragraph', start: from, end: to }] : [];
  });

export const quotesOf = (
  text: string,
  named: readonly Named[] = [],
  decisions: Decisions = {},
): Quote[] =>
  findQuotes({
    text,
    blocks: paragraphs(text),
    naming: namingOf(text, named),
    decisions,
    place: { file: 'test.txt' },
  });

/** A quote as a reader sees it: speaker, words that name him, cue, rule, quoted words. */
export const readable = (text: string, quote: Quote) => ({
  text: text.slice(quote.start, quote.end),
  speaker: quote.speaker,
  by: quote.speakerSpan && text.slice(quote.speakerSpan.start, quote.speakerSpan.end),
  cue: quote.cue && text.slice(quote.cue.start, quote.cue.end),
  rule: quote.rule,
});

/** The quotes of a text in readable form. */
export const read = (text: string, named: readonly Named[] = []) =>
  quotesOf(text, named).map((quote) => readable(text, quote));
