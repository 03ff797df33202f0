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

/** Measures at the default size, in pixels: only their proportion counts. */
const TEXT = { perLine: 68, line: 30, gap: 20 };
const LEAD = { perLine: 58, line: 34, gap: 24 };
const NOTE = { perLine: 42, line: 22, gap: 18 };
const ASIDE = 42;

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
  const { perLine, line, gap } = passage.kind === 'paragraph' ? TEXT : LEAD;
  return lines(passage.length, perLine) * line + gap;
}

function noteHeight(note: Note): number {
  return (1 + lines(noteLength(note), NOTE.perLine)) * NOTE.line + NOTE.gap;
}

function noteLength(note: Note): number {
  switch (note.kind) {
    case 'name':
      return 26 + note.forms.reduce((sum, { form }) => sum + form.length + 6, 0);
    case 'time':
      return note.anchor?.length ?? 1;
    case 'speaker':
      return (note.words?.length ?? 0) + 20;
    case 'repeat':
      return note.words.length + 24;
    case 'shared':
      return note.words.length + note.links.reduce((sum, { text }) => sum + text.length, 0);
  }
}
