import type { Span } from '../model/span.ts';

/** `angle` « », `curly` “ ” „ ‟, `straight` " , `single` ‘ ’ ‹ ›. */
export type MarkFamily = 'angle' | 'curly' | 'straight' | 'single';

/** A quotation mark: what it looks like, and which way it can stand. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  readonly side: 'open' | 'close' | 'either';
}

// « ‹ „ “ ” " '' << >> and single curly marks; apostrophes are sorted out below: l’oubli
const MARK = /<<|>>|''|[«»“”„‟"＂‘’‹›]/g;

const SIDES: Readonly<Record<string, readonly [MarkFamily, Mark['side']]>> = {
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
  '<<': ['angle', 'open'],
  '>>': ['angle', 'close'],
  '“': ['curly', 'either'],
  '”': ['curly', 'close'],
  '„': ['curly', 'open'],
  '‟': ['curly', 'open'],
  '"': ['straight', 'either'],
  '＂': ['straight', 'either'],
  "''": ['straight', 'either'],
  '‘': ['single', 'open'],
  '’': ['single', 'close'],
  '‹': ['single', 'open'],
  '›': ['single', 'close'],
};

const LETTER = /[\p{L}\p{N}]/u;

/**
 * The quotation marks of `text` between two offsets, in order. An apostrophe is none, nor is the sign
 * for inches or seconds after a digit (`21"` without an opening mark before it on the line).
 */
export function findMarks(text: string, within: Span): Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(MARK)) {
    const start = within.start + match.index;
    const end = start + match[0].length;
    const known = SIDES[match[0]];
    if (known === undefined || isApostrophe(text, match[0], start, end)) continue;
    if (isSeconds(text, start, end)) continue;
    const [family, side] = known;
    found.push({ start, end, family, side: side === 'either' ? leaning(text, start, end) : side });
  }
  return settled(found);
}

/** `’` between letters (l’an), or after one with no ‘ open, is an apostrophe; `‘` between letters too. */
function isApostrophe(text: string, mark: string, start: number, end: number): boolean {
  if (mark !== '’' && mark !== '‘') return false;
  return LETTER.test(text.charAt(start - 1)) && LETTER.test(text.charAt(end));
}

/** The sign for seconds: `43"18`, `3'32"89`. */
const isSeconds = (text: string, start: number, end: number): boolean =>
  /\d/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(end));

// White space, an opening bracket, an elision or a dash before an opening mark: `l'"ami"`, `("ami")`
const BEFORE_OPENING = /[\s\u00a0\u202f([{'’«“–—:/-]/;
// White space, a stop or a closing mark after a closing one: `"ami",`
const AFTER_CLOSING = /[\s\u00a0\u202f.,;:!?…)\]}»”–—/-]/;
const STOP_AFTER = /[.,;:!?…)\]}»”]/;

/** Which way a mark without direction leans, by what stands on either side of it. */
function leaning(text: string, start: number, end: number): Mark['side'] {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const opens =
    (before === '' || BEFORE_OPENING.test(before)) && after !== '' && !STOP_AFTER.test(after);
  const closes = after === '' || AFTER_CLOSING.test(after);
  if (opens && !closes) return 'open';
  if (closes && !opens) return 'close';
  return 'either';
}

/** Deepest nesting that is read: a quote in a quote in a quote. */
const DEEPEST = 3;

/** What a reading pays: against the way a mark leans, for each step of nesting, for a mark left open. */
const AGAINST = 4;
const NESTED = 1.5;
const LEFT_OPEN = 3;

interface Reading {
  readonly cost: number;
  readonly side: 'open' | 'close';
  readonly from: number;
}

/**
 * Gives every straight or German mark of one stretch a side: the cheapest reading of the whole row, so
 * that `" plus " mesurée ", dit-il. "` nests where alternation would fall out of step.
 */
function settled(marks: readonly Mark[]): Mark[] {
  const unsettled = marks.filter((mark) => mark.family === 'straight' || mark.side === 'either');
  const sides = cheapestSides(unsettled);
  const bySpan = new Map(unsettled.map((mark, at) => [mark, sides[at] ?? 'open']));
  return marks.map((mark) => ({ ...mark, side: bySpan.get(mark) ?? mark.side }));
}

function cheapestSides(marks: readonly Mark[]): ('open' | 'close')[] {
  const table: (Reading | undefined)[][] = [];
  let costs: number[] = [0, ...Array<number>(DEEPEST).fill(Number.POSITIVE_INFINITY)];
  for (const mark of marks) {
    const row = readings(mark, costs);
    table.push(row);
    costs = row.map((reading) => reading?.cost ?? Number.POSITIVE_INFINITY);
  }
  return traced(table, costs);
}

/** The cheapest way to reach each depth with this mark. */
function readings(mark: Mark, costs: readonly number[]): (Reading | undefined)[] {
  const row: (Reading | undefined)[] = Array(DEEPEST + 1).fill(undefined);
  const offer = (depth: number, reading: Reading) => {
    if (reading.cost < (row[depth]?.cost ?? Number.POSITIVE_INFINITY)) row[depth] = reading;
  };
  costs.forEach((cost, depth) => {
    const opening = cost + (mark.side === 'close' ? AGAINST : 0) + depth * NESTED;
    if (depth < DEEPEST) offer(depth + 1, { cost: opening, side: 'open', from: depth });
    const closing = cost + (mark.side === 'open' ? AGAINST : 0) + (depth === 0 ? LEFT_OPEN : 0);
    offer(Math.max(0, depth - 1), { cost: closing, side: 'close', from: depth });
  });
  return row;
}

function traced(
  table: readonly (Reading | undefined)[][],
  costs: readonly number[],
): ('open' | 'close')[] {
  let depth = 0;
  let best = Number.POSITIVE_INFINITY;
  costs.forEach((cost, at) => {
    const total = cost + at * LEFT_OPEN;
    if (total < best) [best, depth] = [total, at];
  });
  const sides: ('open' | 'close')[] = [];
  for (let at = table.length - 1; at >= 0; at -= 1) {
    const reading = table[at]?.[depth];
    sides.push(reading?.side ?? 'open');
    depth = reading?.from ?? 0;
  }
  return sides.reverse();
}
