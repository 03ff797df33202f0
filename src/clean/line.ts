import type { Span } from '../model/span.ts';
import { foldChars } from '../text/fold.ts';

/**
 * A line as a reader takes it: one line of the source, several where the source breaks sentences at
 * a fixed width, or what rules left of one. Trimmed, never empty.
 */
export interface Line extends Span {
  /** Its words as they stand. */
  readonly text: string;
  /** The same, folded, unit for unit: patterns are written in lower case without accents. */
  readonly folded: string;
  readonly words: number;
  /** An empty line, or the beginning of the text, stands before it. */
  readonly gap: boolean;
  /** It ends as a sentence ends. */
  readonly stops: boolean;
  /** It reads as running text: full sentences, not a label, a headline or a button. */
  readonly prose: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’‑-][\p{L}\p{N}]+)*/gu;

// « Non. », « "Jamais!" », « … (AFP). », « a-t-il dit. [2] »
const STOP = /[.!?…]["”»’')\]\s]*(?:\[\d+\]\s*)?$/;

/** A sentence of the press has so many words; labels and buttons have fewer. */
const SENTENCE_WORDS = 12;
const UNSTOPPED_WORDS = 28;

/** Describes a stretch of `text` that neither begins nor ends with white space. */
export function describe(text: string, span: Span, gap: boolean): Line {
  const own = text.slice(span.start, span.end);
  const words = own.match(WORD)?.length ?? 0;
  const stops = STOP.test(own.slice(-24));
  return {
    start: span.start,
    end: span.end,
    text: own,
    folded: foldFast(own),
    words,
    gap,
    stops,
    prose: words >= (stops ? SENTENCE_WORDS : UNSTOPPED_WORDS),
  };
}

// Most of a text is ASCII: only the rest goes through the table.
function foldFast(text: string): string {
  return text
    .replace(/[^\u0000-\u007f]+/g, foldChars)
    .replace(/[A-Z]+/g, (run) => run.toLowerCase());
}

/** `span` without white space at its ends; undefined when nothing is left. */
export function trim(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}

// Visible ASCII is told without a pattern: this is asked once a line and more.
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code <= 0x20 || code >= 0x7f) && /\s/.test(text.charAt(at));
}
