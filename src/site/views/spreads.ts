import type { Note } from './notes.ts';
import type { Passage } from './passages.ts';

/**
 * A run of passages laid out as one grid of short rows: the text in the first column, each passage as
 * many rows as it is likely to need; the notes in the second, beside their words or under the notes
 * before them. A wrong guess stretches a row a little; nothing ever overlaps, and no script is needed.
 */
export interface Spread {
  readonly rows: readonly SpreadRow[];
}

export interface SpreadRow {
  readonly passage: Passage;
  /** Rows of the grid that the passage takes. */
  readonly span: number;
  readonly clusters: readonly NoteCluster[];
}

/** Notes that stand together. */
export interface NoteCluster {
  readonly notes: readonly Note[];
  /** 1-based; never more than `ROWS`, as the style sheet knows no more. */
  readonly row: number;
  readonly span: number;
}

/** Rows of a spread, and the most that anything spans (`rows.css`). */
export const ROWS = 60;

/** Height of a row, letters a line, heights of lines in pixels at the default size: only proportions count. */
const UNIT = 60;
const TEXT = { perLine: 72, line: 30, gap: 19 };
const LEAD = { perLine: 62, line: 32, gap: 23 };
const HEADING = { perLine: 54, line: 29, gap: 42 };
const NOTE = { perLine: 52, line: 21.5, gap: 17 };
const ASIDE = 52;

const MEASURES = { paragraph: TEXT, lead: LEAD, heading: HEADING } as const;

/** Cuts the passages of an article into spreads of at most `ROWS` rows and places their notes. */
export function spreads(passages: readonly Passage[]): Spread[] {
  const found: Passage[][] = [];
  let taken = ROWS;
  for (const passage of passages) {
    const span = rowsOf(heightOf(passage));
    if (taken + span > ROWS) {
      found.push([]);
      taken = 0;
    }
    found.at(-1)?.push(passage);
    taken += span;
  }
  return found.map((inSpread) => ({ rows: placed(inSpread) }));
}

const rowsOf = (height: number): number => Math.min(ROWS, Math.max(1, Math.round(height / UNIT)));

function placed(passages: readonly Passage[]): SpreadRow[] {
  let first = 1;
  let free = 1;
  return passages.map((passage) => {
    const span = rowsOf(heightOf(passage));
    const clusters = passage.kind === 'aside' ? [] : clustersOf(passage, first, span, free);
    first += span;
    const last = clusters.at(-1);
    if (last) free = last.row + last.span;
    return { passage, span, clusters };
  });
}

/** Notes in the order of their words; one that would run into those before it joins them. */
function clustersOf(
  { notes, length }: { readonly notes: readonly Note[]; readonly length: number },
  first: number,
  span: number,
  free: number,
): NoteCluster[] {
  const clusters: { notes: Note[]; row: number; span: number }[] = [];
  for (const note of [...notes].sort((a, b) => a.at - b.at)) {
    const wished = first + Math.floor((note.at / Math.max(1, length)) * span);
    const last = clusters.at(-1);
    if (last && wished < last.row + last.span) last.notes.push(note);
    else clusters.push({ notes: [note], row: Math.min(ROWS, Math.max(wished, free)), span: 1 });
    const open = clusters.at(-1);
    if (open) open.span = rowsOf(Math.ceil(heightOfNotes(open.notes) / UNIT) * UNIT);
  }
  return clusters;
}

const lines = (length: number, perLine: number): number => Math.max(1, Math.ceil(length / perLine));

function heightOf(passage: Passage): number {
  if (passage.kind === 'aside') return ASIDE;
  const { perLine, line, gap } = MEASURES[passage.kind];
  return lines(passage.length, perLine) * line + gap;
}

const heightOfNotes = (notes: readonly Note[]): number =>
  notes.reduce((sum, note) => sum + heightOfNote(note), 0);

const heightOfNote = (note: Note): number =>
  linesOf(note).reduce((sum, length) => sum + lines(length, NOTE.perLine), 0) * NOTE.line +
  NOTE.gap;

/** The lengths of the lines of a note, before any is broken. */
function linesOf(note: Note): number[] {
  switch (note.kind) {
    case 'name':
      return [1, 26 + note.forms.reduce((sum, form) => sum + form.length + 2, 0)];
    case 'time':
      return [note.words.length + note.value.length + 3, note.anchor?.length ?? 0].filter(Boolean);
    case 'speaker':
      return note.words === null && !note.resolved ? [1] : [1, (note.words?.length ?? 0) + 22];
    case 'repeat':
      return [1, note.words.length + 24];
    case 'shared':
      return [
        note.words.length + 12,
        ...note.links.map(
          ({ text, diff }) =>
            text.length + 3 + (diff?.reduce((sum, piece) => sum + piece.text.length, 0) ?? 14),
        ),
      ];
  }
}
