import type { Note } from './notes.ts';
import type { Passage } from './passages.ts';

/**
 * A run of passages laid out as one grid: the text in the first column, the notes in the second. A
 * note starts at the row of its passage, or under the notes before it, and spans as many rows as it
 * is likely to need; a wrong guess stretches a row a little, and nothing ever overlaps.
 */
export interface Spread {
  readonly rows: readonly SpreadRow[];
}

export interface SpreadRow {
  readonly passage: Passage;
  readonly notes: readonly Note[];
  /** 1-based row and number of rows of the notes; both at most `ROWS`, as the style sheet knows no more. */
  readonly row: number;
  readonly span: number;
}

export const ROWS = 24;

/** Letters a line, and heights in pixels at the default size: only their proportion counts. */
const TEXT = { perLine: 72, line: 30, gap: 19 };
const LEAD = { perLine: 62, line: 32, gap: 23 };
const HEADING = { perLine: 54, line: 29, gap: 42 };
const NOTE = { perLine: 50, line: 21.5, gap: 17 };
const ASIDE = 52;

const MEASURES = { paragraph: TEXT, lead: LEAD, heading: HEADING } as const;

/** Cuts the passages of an article into spreads and places their notes. */
export function spreads(passages: readonly Passage[]): Spread[] {
  const found: Spread[] = [];
  for (let at = 0; at < passages.length; at += ROWS)
    found.push(spread(passages.slice(at, at + ROWS)));
  return found;
}

function spread(passages: readonly Passage[]): Spread {
  const heights = passages.map(heightOf);
  let free = 1;
  const rows = passages.map((passage, index) => {
    const notes = passage.kind === 'aside' ? [] : passage.notes;
    const row = Math.min(ROWS, Math.max(index + 1, free));
    const span = Math.min(ROWS, rowsFor(notes, heights, row));
    if (notes.length > 0) free = row + span;
    return { passage, notes, row, span };
  });
  return { rows };
}

/** Rows that the notes need from `row` on; past the last passage, one row takes the rest. */
function rowsFor(notes: readonly Note[], heights: readonly number[], row: number): number {
  const needed = notes.reduce((sum, note) => sum + noteHeight(note), 0);
  let height = 0;
  let span = 0;
  while (height < needed && row - 1 + span < heights.length) {
    height += heights[row - 1 + span] ?? 0;
    span += 1;
  }
  return Math.max(1, span);
}

const lines = (length: number, perLine: number): number => Math.max(1, Math.ceil(length / perLine));

function heightOf(passage: Passage): number {
  if (passage.kind === 'aside') return ASIDE;
  const { perLine, line, gap } = MEASURES[passage.kind];
  return lines(passage.length, perLine) * line + gap;
}

const noteHeight = (note: Note): number =>
  noteLines(note).reduce((sum, length) => sum + lines(length, NOTE.perLine), 0) * NOTE.line +
  NOTE.gap;

/** The lengths of the paragraphs of a note. */
function noteLines(note: Note): number[] {
  switch (note.kind) {
    case 'name':
      return [1, 26 + note.forms.reduce((sum, { form }) => sum + form.length + 6, 0)];
    case 'times':
      return [
        ...note.items.map(({ words, value }) => words.length + value.length + 3),
        ...(note.anchor === null ? [] : [note.anchor.length]),
      ];
    case 'speaker':
      return note.words === null && !note.resolved ? [1] : [1, (note.words?.length ?? 0) + 22];
    case 'repeat':
      return [1, note.words.length + 24];
    case 'shared':
      return [1, ...note.links.map(({ text }) => text.length), note.words.length];
  }
}
