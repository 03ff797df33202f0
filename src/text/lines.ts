import type { Span } from '../model/span.ts';

/**
 * The lines of a text, empty ones included, without their terminators (CRLF, LF or CR).
 * `start === end` for an empty line.
 */
export function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const terminator of text.matchAll(/\r\n|\n|\r/g)) {
    found.push({ start, end: terminator.index });
    start = terminator.index + terminator[0].length;
  }
  found.push({ start, end: text.length });
  return found;
}
