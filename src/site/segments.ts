import type { Span } from '../model/span.ts';

/** Something to mark in a text. Of marks with the same span, the lower `rank` holds the other. */
export interface Marked<Mark> extends Span {
  readonly rank: number;
  readonly mark: Mark;
}

/** Plain words, or a mark around further segments. */
export type Segment<Mark> = string | MarkSegment<Mark>;

export interface MarkSegment<Mark> {
  readonly mark: Mark;
  /** False when an earlier piece of the same mark stands before: the mark was cut by another's end. */
  readonly first: boolean;
  readonly children: readonly Segment<Mark>[];
}

/** A mark, or what is left of it, on its way into the tree. */
interface Piece<Mark> extends Marked<Mark> {
  readonly first: boolean;
}

/**
 * The stretch `within` of a text as a tree of marks. Marks that contain each other nest; of two that
 * overlap in part the later is cut at the end of the earlier and goes on after it. The words of all
 * leaves together are exactly `slice(within.start, within.end)`, whatever the marks.
 *
 * @param slice the words between two offsets (where display differs from the text, it does so here)
 */
export function segments<Mark>(
  within: Span,
  marks: readonly Marked<Mark>[],
  slice: (start: number, end: number) => string,
): Segment<Mark>[] {
  const pieces = marks.map((mark) => ({ ...mark, first: true }));
  return fill(within, pieces, slice);
}

function fill<Mark>(
  within: Span,
  pieces: readonly Piece<Mark>[],
  slice: (start: number, end: number) => string,
): Segment<Mark>[] {
  let queue = pieces
    .map((piece) => clip(piece, within))
    .filter(({ start, end }) => start < end)
    .sort(outerFirst);
  const found: Segment<Mark>[] = [];
  const words = (start: number, end: number) => {
    if (start < end) found.push(slice(start, end));
  };
  let at = within.start;
  let nth = 0;
  for (let next = queue[nth]; next; next = queue[nth]) {
    const { start, end, mark, first } = next;
    words(at, start);
    const after = firstFrom(queue, nth + 1, end);
    const inside = queue.slice(nth + 1, after);
    const children =
      inside.length === 0 ? [slice(start, end)] : fill({ start, end }, inside, slice);
    found.push({ mark, first, children });
    at = end;
    nth = after;
    const carried = inside.flatMap((piece) => rest(piece, end));
    if (carried.length === 0) continue;
    queue = [...carried, ...queue.slice(after)].sort(outerFirst);
    nth = 0;
  }
  words(at, within.end);
  return found;
}

/** By start; then the longer, then the lower rank, holds the other. */
const outerFirst = <Mark>(a: Piece<Mark>, b: Piece<Mark>): number =>
  a.start - b.start || b.end - a.end || a.rank - b.rank;

const clip = <Mark>(piece: Piece<Mark>, { start, end }: Span): Piece<Mark> => ({
  ...piece,
  start: Math.max(piece.start, start),
  end: Math.min(piece.end, end),
  first: piece.first && piece.start >= start,
});

const rest = <Mark>(piece: Piece<Mark>, from: number): Piece<Mark>[] =>
  piece.end > from ? [{ ...piece, start: from, first: false }] : [];

/** The first piece from `nth` on that does not begin before `end`. */
function firstFrom<Mark>(queue: readonly Piece<Mark>[], nth: number, end: number): number {
  let at = nth;
  for (let piece = queue[at]; piece && piece.start < end; piece = queue[at]) at += 1;
  return at;
}
