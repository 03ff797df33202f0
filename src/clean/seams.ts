import type { Span } from '../model/span.ts';
import { edgesOf } from './edges.ts';
import { describe, type Line, trim } from './line.ts';
import { menuEnd } from './menu-end.ts';

/** A text with a line break in so many characters lost its lines when it was captured. */
const CHARACTERS_A_LINE = 1200;

/** One line alone holds a page from so many. */
const ONE_LINE = 400;

// Letters set one under the other hold no sentence.
const REAL_WORD = /\p{L}{4}/u;

/** Whether a text came without its line breaks. */
export const lostItsLines = (text: string, lines: readonly Line[]): boolean =>
  text.length >= (lines.length <= 1 ? ONE_LINE : CHARACTERS_A_LINE * lines.length);

/**
 * A line that holds a whole page, cut at the ends of its sentences and around what is no part of
 * one. What has no stop at its end is no running text here, however long: menus, lists of headlines.
 */
export function cutSeams(text: string, line: Line, turns: readonly number[]): Line[] {
  if (!REAL_WORD.test(line.text)) return [line];
  const pieces = cut(text, edgesOf(text, line, turns));
  const first = pieces.findIndex((piece) => describe(text, piece, false).prose);
  return pieces
    .flatMap((piece, at) => (at <= Math.max(first, 0) ? cutMenu(text, piece) : [piece]))
    .map((span, at) => {
      const piece = describe(text, span, at === 0 && line.gap);
      return piece.stops ? piece : { ...piece, prose: false };
    });
}

/** What stands above the text, cut where its menu ends. */
function cutMenu(text: string, piece: Span): Span[] {
  const end = menuEnd(text, piece);
  return end === undefined ? [piece] : cut(text, [piece.start, end, piece.end]);
}

const cut = (text: string, edges: readonly number[]): Span[] =>
  edges.slice(1).flatMap((end, at) => trim(text, edges[at] ?? end, end) ?? []);

/** Lines that stand side by side in one of `whole`, with nothing set apart between them, are one again. */
export function rejoin(text: string, lines: readonly Line[], whole: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let at = 0;
  for (const line of lines) {
    while ((whole[at]?.end ?? Number.POSITIVE_INFINITY) <= line.start) at += 1;
    const last = joined.at(-1);
    const own = whole[at];
    if (last && own && last.start >= own.start && !/\S/.test(text.slice(last.end, line.start))) {
      joined[joined.length - 1] = { ...last, end: line.end };
    } else joined.push(line);
  }
  return joined.map((line) =>
    line.end - line.start === line.text.length ? line : describe(text, line, line.gap),
  );
}
