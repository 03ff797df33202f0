import { type Word, words } from './french.ts';
import { groupBy } from './group.ts';
import type { ResultCard } from './result-card.ts';

/** A piece of an excerpt, marked or not; the pieces together are the words of the source as they stand. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** Text was left out before, after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What to mark: sequences of folded words, and entities by id (see `Answer`). */
export interface Wanted {
  readonly found: readonly (readonly string[])[];
  readonly names: readonly string[];
}

/** Words shown before the first mark, and in all. */
const BEFORE = 8;
const LENGTH = 44;

interface Mark {
  /** Indexes of words, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * The passage of an article that shows best why it was found: the stretch of one paragraph with the most
 * different things marked. Without anything to mark, the beginning.
 */
export function excerpt(card: ResultCard, wanted: Wanted): Excerpt {
  const sequences = sequencesFor(card, wanted);
  let best = { paragraph: card.paragraphs[0] ?? '', from: 0, worth: 0 };
  for (const paragraph of card.paragraphs) {
    const found = words(paragraph);
    const window = bestWindow(found, marksIn(found, sequences));
    if (window.worth > best.worth) best = { paragraph, ...window };
  }
  return cut(best.paragraph, best.from, sequences);
}

/** A whole text (a title) with what was asked for marked. */
export function highlight(text: string, card: ResultCard, wanted: Wanted): readonly Piece[] {
  const found = words(text);
  return pieces(text, 0, text.length, found, marksIn(found, sequencesFor(card, wanted)));
}

/** The forms of names in this article that were asked for in another form. */
export function variantForms(card: ResultCard, { names }: Wanted): string[] {
  const asked = new Set(names);
  return card.names.flatMap(({ id, forms }) => (asked.has(id) ? forms : []));
}

/** A name asked for in another form is marked in the forms that stand in the article. */
function sequencesFor(card: ResultCard, wanted: Wanted): string[][] {
  const forms = variantForms(card, wanted).map((form) => words(form).map((word) => word.form));
  return [...wanted.found.map((sequence) => [...sequence]), ...forms].filter(
    ({ length }) => length > 0,
  );
}

function marksIn(text: readonly Word[], sequences: readonly (readonly string[])[]): Mark[] {
  const byFirst = groupBy(sequences, (sequence) => sequence[0] ?? '');
  const marks: Mark[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const fitting = (byFirst.get(text[from]?.form ?? '') ?? []).filter((sequence) =>
      sequence.every((form, at) => text[from + at]?.form === form),
    );
    const length = Math.max(0, ...fitting.map((sequence) => sequence.length));
    if (length > 0) marks.push({ from, to: from + length });
    from += Math.max(0, length - 1);
  }
  return marks;
}

/** The window with the most different marked words, then the most marks. */
function bestWindow(
  text: readonly Word[],
  marks: readonly Mark[],
): { from: number; worth: number } {
  let best = { from: 0, worth: 0 };
  for (const [at, mark] of marks.entries()) {
    const inside = marks.slice(at).filter(({ to }) => to <= mark.from - BEFORE + LENGTH);
    const different = new Set(
      inside.map(({ from, to }) =>
        text
          .slice(from, to)
          .map(({ form }) => form)
          .join(' '),
      ),
    );
    const worth = different.size * 10 + inside.length;
    if (worth > best.worth) best = { from: Math.max(0, mark.from - BEFORE), worth };
  }
  return best;
}

function cut(paragraph: string, from: number, sequences: readonly (readonly string[])[]): Excerpt {
  const found = words(paragraph);
  const first = Math.max(0, Math.min(from, found.length - LENGTH));
  const last = Math.min(found.length, first + LENGTH);
  const start = first === 0 ? 0 : (found[first]?.start ?? 0);
  const end = last === found.length ? paragraph.length : (found[last - 1]?.end ?? paragraph.length);
  return {
    pieces: pieces(paragraph, start, end, found, marksIn(found, sequences)),
    cutBefore: start > 0,
    cutAfter: end < paragraph.length,
  };
}

function pieces(
  text: string,
  start: number,
  end: number,
  found: readonly Word[],
  marks: readonly Mark[],
): Piece[] {
  const cutAt = [start];
  const made: Piece[] = [];
  const add = (to: number, marked: boolean) => {
    const from = cutAt.at(-1) ?? start;
    if (to > from) made.push({ text: text.slice(from, to), marked });
    cutAt.push(Math.max(from, to));
  };
  for (const mark of marks) {
    const from = found[mark.from]?.start ?? 0;
    const to = found[mark.to - 1]?.end ?? 0;
    if (from < start || to > end) continue;
    add(from, false);
    add(to, true);
  }
  add(end, false);
  return made;
}
