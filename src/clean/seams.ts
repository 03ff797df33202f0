import type { Span } from '../model/span.ts';
import { sentences } from '../text/sentences.ts';
import { describe, type Line, trim } from './line.ts';
import { DATE, PUBLISHED, TIME } from './words/dates.ts';
import { ACTION_LABELS } from './words/labels.ts';
import { SECTION_NAMES } from './words/menus.ts';

/** A text with a line break in so many characters lost its lines when it was captured. */
const CHARACTERS_A_LINE = 1200;

/** Labels of one word in a row that are a menu; in a sentence, fewer may stand side by side. */
const RUN = 3;

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
const pattern = (labels: readonly string[]): string =>
  [...new Set(labels)]
    .sort(byLength)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const LABEL = `(?:${pattern([...ACTION_LABELS, ...SECTION_NAMES])})(?![\\p{L}\\p{N}’'-])`;
const LONG_LABEL = `(?:${pattern(ACTION_LABELS.filter((label) => label.split(' ').length >= 3))})(?![\\p{L}\\p{N}’'-])`;
const STAMP = `${PUBLISHED}\\s(?:le |a )?(?:${DATE})(?:\\s(?:a )?(?:${TIME}))?`;
const HEAD =
  '(?:a lire aussi|lire aussi|a lire egalement|sur le meme (?:sujet|theme)|les plus lus|mots[- ]cles|dans la meme rubrique|temps de lecture\\s*:\\s*\\d+ min(?:utes)?|tous droits reserves|mentions legales|qui sommes[- ]nous|soyez le premier a commenter|votre adresse e-mail)(?![\\p{L}])';

/** What is no part of a sentence, wherever it stands: a row of labels, a date of publication, the head of a list. */
const FOREIGN = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:${LABEL}(?:\\s+${LABEL}){${RUN - 1},}|${LONG_LABEL}|${STAMP}|${HEAD})`,
  'gu',
);

/** Whether a text came without its line breaks. */
export const lostItsLines = (text: string, lines: readonly Line[]): boolean =>
  text.length >= CHARACTERS_A_LINE * Math.max(lines.length, 1);

/**
 * A line that holds a whole page, cut at the ends of its sentences and around what is no part of
 * one. What has no stop at its end is no running text here, however long: menus, lists of headlines.
 */
export function cutSeams(text: string, line: Line): Line[] {
  return sentences(text, line).flatMap((sentence) =>
    cutAround(text, sentence).map((span, at) => {
      const piece = describe(text, span, at === 0 && line.gap);
      return piece.stops ? piece : { ...piece, prose: false };
    }),
  );
}

function cutAround(text: string, sentence: Span): Span[] {
  const { folded } = describe(text, sentence, false);
  const edges = [sentence.start];
  for (const found of folded.matchAll(FOREIGN)) {
    const start = sentence.start + found.index;
    // A label begins with a capital; « partager sur facebook » in a sentence does not.
    if (!/[\p{Lu}\d]/u.test(text.charAt(start))) continue;
    edges.push(start, start + found[0].length);
  }
  edges.push(sentence.end);
  return edges.slice(1).flatMap((end, at) => trim(text, edges[at] ?? end, end) ?? []);
}

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
