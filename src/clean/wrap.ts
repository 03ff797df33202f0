import type { Span } from '../model/span.ts';
import { lines as physicalLines } from '../text/lines.ts';
import { describe, type Line, trim } from './line.ts';

/** A page or a terminal breaks lines somewhere between these widths. */
const NARROWEST = 24;
const WIDEST = 110;

/** Share of breaks that must be forced by the width before a text counts as wrapped. */
const FORCED_SHARE = 0.6;

/** So many words cut at the ends of lines show a column set in type, whose lines hold fewer letters or more. */
const CUT_WORDS = 2;
const JUSTIFIED = 0.8;

/** Rows so short in so long a run hold no lines of a text: letters set one under the other. */
const LETTERS = 3;
const LETTER_RUN = 200;

interface Row extends Span {
  readonly gap: boolean;
  readonly indented: boolean;
}

/**
 * The lines of a text as a reader takes them: lines that a fixed width broke are one line again, a
 * word cut at the end of a line included, and so is a sentence that a link or a dash broke.
 */
export function logicalLines(text: string): Line[] {
  const rows = rowsOf(text);
  const width = wrapWidth(text, rows);
  const joined: { start: number; end: number; gap: boolean }[] = [];
  rows.forEach((row, at) => {
    const last = joined.at(-1);
    const before = rows[at - 1];
    if (last && before && continues(text, before, row, width)) last.end = row.end;
    else joined.push({ start: row.start, end: row.end, gap: row.gap });
  });
  return joined.map((line) => describe(text, line, line.gap));
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let gap = true;
  for (const line of physicalLines(text)) {
    const span = trim(text, line.start, line.end);
    if (span) {
      const { start, end } = span;
      rows.push({ start, end, gap, indented: start - line.start >= 2 });
    }
    gap = span === undefined;
  }
  return joinLetters(rows);
}

/** Rows without the long runs of letters, each of which is one row. */
function joinLetters(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (let at = 0; at < rows.length; ) {
    const first = rows[at] as Row;
    let end = at;
    while (end < rows.length && isLetters(rows[end] as Row)) end += 1;
    if (end - at >= LETTER_RUN) {
      joined.push({ ...first, end: rows[end - 1]?.end ?? first.end });
      at = end;
    } else {
      do joined.push(rows[at++] as Row);
      while (at < end);
    }
  }
  return joined;
}

const isLetters = ({ start, end }: Row): boolean => end - start <= LETTERS;

function continues(text: string, before: Row, row: Row, width: number | undefined): boolean {
  if (datelineBreak(text, before)) return true;
  if (row.gap) return false;
  if (width === undefined) return sentenceBreak(text, before, row);
  return !row.indented && forced(text, before, row, width);
}

// « 3 janvier 2016 . – » alone on a line opens the paragraph below it.
function datelineBreak(text: string, before: Row): boolean {
  return (
    before.end - before.start <= 80 && /[\d).]\s*[–—-]$/.test(text.slice(before.start, before.end))
  );
}

// A link in the middle of a sentence stood on a line of its own: « …a annoncé » / « , selon … »
function sentenceBreak(text: string, before: Row, row: Row): boolean {
  return /^[,;)»]/.test(text.slice(row.start, row.start + 1)) && !endsSentence(text, before);
}

const endsSentence = (text: string, row: Row): boolean =>
  /[.!?…:]["”»’')\]\s]*$/.test(text.slice(Math.max(row.start, row.end - 6), row.end));

/** The next word would not have fitted. */
function forced(text: string, before: Row, row: Row, width: number): boolean {
  const word =
    /^\S+/.exec(text.slice(row.start, Math.min(row.end, row.start + 40)))?.[0].length ?? 0;
  return endsInHyphen(text, before) || before.end - before.start + 1 + word > width;
}

const endsInHyphen = (text: string, { end }: Row): boolean =>
  /\p{Ll}[-\u00ad¬]$/u.test(text.slice(end - 2, end));

/** Whether most of a text stands in lines too long for a width: its paragraphs were not wrapped, whatever its head looks like. */
function overflow(rows: readonly Row[], width: number): boolean {
  const lengths = rows.map(({ start, end }) => end - start);
  const sum = (some: readonly number[]): number => some.reduce((all, length) => all + length, 0);
  return 2 * sum(lengths.filter((length) => length > 1.5 * width)) > sum(lengths);
}

/** The width at which a text was wrapped, in characters; undefined for a text that was not. */
function wrapWidth(text: string, rows: readonly Row[]): number | undefined {
  const pairs = rows.flatMap((row, at) => {
    const before = rows[at - 1];
    return before && !row.gap ? [[before, row] as const] : [];
  });
  if (pairs.length < 3) return undefined;
  const lengths = pairs.map(([before]) => before.end - before.start).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.97)] ?? 0;
  if (width < NARROWEST || width > WIDEST || overflow(rows, width)) return undefined;
  const open = pairs.filter(([before]) => !endsSentence(text, before));
  const cutWords = open.filter(([before]) => endsInHyphen(text, before)).length;
  const narrowest = cutWords >= CUT_WORDS ? Math.floor(width * JUSTIFIED) : width;
  const full = open.filter(([before, row]) => forced(text, before, row, narrowest));
  return open.length >= 2 && full.length >= FORCED_SHARE * open.length ? narrowest : undefined;
}
