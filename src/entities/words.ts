import type { Span } from '../model/span.ts';
import { foldWord } from '../text/fold-word.ts';

/** A word of the text: letters and digits without a break. */
export interface Word extends Span {
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

// `surTelegram`, `deTrump`: a scraper ate the space after a small word
const GLUED =
  /^(?:sur|de|du|des|le|la|les|par|pour|et|en|avec|dans|chez|entre|selon|à|au|aux)(?=\p{Lu}\p{Ll})/u;

/** The words of `parts` in order; a small word glued to a name is cut off. */
export function wordsOf(text: string, parts: readonly Span[]): Word[] {
  return parts.flatMap((part) => wordsOfPart(text, part));
}

function wordsOfPart(text: string, part: Span): Word[] {
  const found: Word[] = [];
  for (const { 0: raw, index } of text.slice(part.start, part.end).matchAll(WORD)) {
    const start = part.start + index;
    const cut = GLUED.exec(raw)?.[0].length ?? 0;
    if (cut > 0) found.push(word(text, start, start + cut));
    found.push(word(text, start + cut, start + raw.length));
  }
  return found;
}

const word = (text: string, start: number, end: number): Word => ({
  start,
  end,
  folded: foldWord(text.slice(start, end)),
});

/** True when the letter at `at` is a capital. */
export const isCapital = (text: string, at: number): boolean =>
  /^\p{Lu}/u.test(text.slice(at, at + 2));
