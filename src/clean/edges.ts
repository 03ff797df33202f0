import type { Span } from '../model/span.ts';
import { sentences } from '../text/sentences.ts';
import { isGluedRow } from './glued.ts';
import type { Line } from './line.ts';
import { repeatedHead } from './repeated-head.ts';
import { stampsOf } from './stamps.ts';
import { settledTurns } from './turns.ts';
import {
  DATABASE_HEAD,
  FOREIGN_CASED,
  FOREIGN_FOLDED,
  GLUED_DATELINE,
  GLUED_LABELS,
  GLUED_POINTER,
  GLUED_STOP,
} from './words/seams.ts';

/**
 * Where a line that holds a whole page is cut: at the ends of its sentences, where the trained model sees
 * article and page meet, and around what is no part of a sentence. Offsets of the text, in order.
 * @param turns see `Surroundings`
 */
export function edgesOf(text: string, line: Line, turns: readonly number[]): number[] {
  const whole = [
    ...gluedLabels(line),
    ...gluedPointers(line),
    ...stampsOf(line),
    ...repeatedHead(line),
  ];
  const told = [
    ...[...whole, ...foreign(line)].flatMap(({ start, end }) => [start, end]),
    ...[...line.text.matchAll(GLUED_DATELINE), ...line.text.matchAll(GLUED_STOP)].map(
      ({ index }) => line.start + index,
    ),
  ].sort((a, b) => a - b);
  const ends = sentences(text, line).map(({ end }) => end);
  const sure = [line.start, ...ends, ...told].sort((a, b) => a - b);
  const guessed = settledTurns(text, line, turns, { told, sure });
  const edges = [line.start, ...ends, ...told, ...guessed, line.end].sort((a, b) => a - b);
  return outside(whole, edges);
}

/** The edges, in order, that cut none of some spans. */
function outside(spans: readonly Span[], edges: readonly number[]): number[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  let covered = Number.NEGATIVE_INFINITY;
  return edges.filter((edge) => {
    for (let span = sorted[at]; span && span.start < edge; span = sorted[at]) {
      covered = Math.max(covered, span.end);
      at += 1;
    }
    return edge >= covered;
  });
}

// « AccueilPolitique », « YouTube »
const GLUED = /^[\p{L}’]*\p{Ll}\p{Lu}/u;

function foreign(line: Line): Span[] {
  // A label begins with a capital; « partager sur facebook » in a sentence does not.
  const folded = [...line.folded.matchAll(FOREIGN_FOLDED)].filter(({ index }) =>
    /[\p{Lu}\d]/u.test(line.text.charAt(index)),
  );
  const cased = [...line.text.matchAll(FOREIGN_CASED)].filter(
    ([words]) => !GLUED.test(words) || isGluedRow(words),
  );
  const heads = [...line.folded.matchAll(DATABASE_HEAD)];
  return [...folded, ...heads, ...cased].map((match) => {
    const { start, end } = spanOf(line, match);
    const [head, tail] = gluedTo(match[0], line.text.slice(match.index + match[0].length));
    return { start: start + head, end: end - tail };
  });
}

/** « loi martialeAccueilMondeEuropeLe président »: letters of a row of labels that are words of the article. */
function gluedTo(words: string, after: string): [head: number, tail: number] {
  if (!GLUED.test(words)) return [0, 0];
  const head = /^\p{Ll}/u.test(words) ? words.search(/(?<=\p{Ll})\p{Lu}/u) : 0;
  const last = /(?<=\p{Ll})\p{Lu}[\p{Ll}’]*$/u.exec(words)?.[0] ?? '';
  return [head, /^\s\p{Ll}/u.test(after) ? last.length : 0];
}

/** « Partager sur FacebookPartager sur TwitterEnvoyer par mail »: each begins with a capital, none ends inside a word. */
function gluedLabels(line: Line): Span[] {
  return [...line.folded.matchAll(GLUED_LABELS)]
    .map((match) => withNextLabels(line, spanOf(line, match)))
    .filter(({ start, end }) => {
      const labels = line.text.slice(start - line.start, end - line.start);
      const after = line.text.charAt(end - line.start);
      return /^\p{Lu}.*\p{Ll}\p{Lu}/u.test(labels) && !/\p{Ll}/u.test(after);
    });
}

/** « AccueilMondeEuropeRussieAttentat de… »: what is glued on both sides is one more label. */
function withNextLabels({ text, start }: Line, span: Span): Span {
  const next = /^(?:\p{Lu}[\p{Ll}’-]+(?=\p{Lu}\p{Ll}))+/u.exec(text.slice(span.end - start));
  return { ...span, end: span.end + (next?.[0].length ?? 0) };
}

/** « Lire aussi Crise en mer d’Azov : ce que l’on saitLa chancelière… »: a headline ends where the next sentence is glued to it. */
const gluedPointers = (line: Line): Span[] =>
  [...line.text.matchAll(GLUED_POINTER)].map((match) => spanOf(line, match));

const spanOf = ({ start }: Line, { index, 0: { length } }: RegExpExecArray): Span => ({
  start: start + index,
  end: start + index + length,
});
