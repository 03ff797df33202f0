import type { Span } from '../model/span.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { type StraightMark, straightMarks } from './straight-quotes.ts';
import { spaceBeside } from './strings/spacing.ts';

const NARROW = '\u202f';
const FULL = spaceBeside('«');

// A space (or none) that French binds: `Kremlin :`, `«Vous`, `moi?»`
const SPACE = /[ \u00a0\u202f\u2009]/;
const WORD = /[\p{L}\p{N}%°)\]»”"’'…!?.]/u;
const AFTER_MARK = /[\s\u00a0\u202f»”")\]!?…:;,.]/;

/**
 * French spacing for display only; stored text is never touched. Works on a whole block and gives
 * back a slicing function by offsets of that block, so that a mark that begins between « and its
 * first word cuts nothing: `slice(0, text.length)` is the whole block as shown.
 *
 * No-break spaces inside « » and before a colon, narrow ones before `; ! ?`; `l'ex` as `l’ex`, `"mot"` as « mot »
 * where it surely opens and closes. A character
 * that nobody sees shows its code, ⟦U+202E⟧, and so turns nothing around.
 *
 * @param quotes spans of quotes with their marks (offsets of `text`)
 */
export const frenchSlices = (
  text: string,
  quotes: readonly Span[] = [],
): ((start: number, end: number) => string) => editedSlices(text, frenchEdits(text, quotes));

/** What each code unit becomes that French sets otherwise, by its offset: see `frenchSlices`. */
export function frenchEdits(
  text: string,
  quotes: readonly Span[] = [],
): ReadonlyMap<number, string> {
  const edits = editsOf(text);
  for (const mark of straightMarks(text, quotes)) guillemet(text, mark, edits);
  for (const quote of quotes) tighten(text, quote, edits);
  return edits;
}

/** A slicing function by offsets of a text, of which some code units are other ones. */
export function editedSlices(
  text: string,
  edits: ReadonlyMap<number, string>,
): (start: number, end: number) => string {
  if (edits.size === 0) return (start, end) => text.slice(start, end);
  const places = [...edits.keys()].sort((a, b) => a - b);
  return (start, end) => {
    let shown = '';
    let at = start;
    for (let nth = lowerBound(places, start); (places[nth] ?? end) < end; nth += 1) {
      const place = places[nth] ?? end;
      shown += text.slice(at, place) + edits.get(place);
      at = place + 1;
    }
    return shown + text.slice(at, end);
  };
}

/** A whole text with French spacing, for display. */
export const french = (text: string): string => frenchSlices(text)(0, text.length);

/** Words as shown that will stand inside « »: French then has “ ”. */
export const inner = (shown: string): string =>
  shown.replaceAll(`«${FULL}`, '“').replaceAll(`${FULL}»`, '”');

/** A text without the signs that turn its direction, for a line that is copied elsewhere. */
export const unturned = (text: string): string =>
  text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** `"mot"` as « mot », `" mot "` too; inside « » as “mot”. */
function guillemet(text: string, mark: StraightMark, edits: Map<number, string>): void {
  const { at, opens, inner } = mark;
  const beside = opens ? at + 1 : at - 1;
  const spaced = SPACE.test(text.charAt(beside));
  if (inner) {
    edits.set(at, opens ? '“' : '”');
    if (spaced) edits.set(beside, NARROW);
    return;
  }
  if (spaced) edits.set(beside, FULL);
  const space = spaced ? '' : FULL;
  edits.set(at, opens ? `«${space}` : `${space}»`);
}

/** Of `" mot "` neither mark may stand alone at the end or the beginning of a line. */
function tighten(text: string, { start, end }: Span, edits: Map<number, string>): void {
  for (const at of [start + 1, end - 2])
    if (at > start && at < end && SPACE.test(text.charAt(at)) && !edits.has(at))
      edits.set(at, NARROW);
}

// What turns the direction of the words after it, or stands between them unseen: `\u202e`, `\u200b`. A
// soft hyphen shows where it breaks a word, and a joiner holds an emoji together: both stay.
const UNSEEN =
  /[\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u115f\u1160\u180e]|\u034f|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;

// Cheap to look for, and as good as never there
const SUSPECT = /[\u034f\u061c\u1160\u115f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

const code = (sign: string): string =>
  `⟦U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟧`;

/** What each edited code unit becomes, by its offset. */
function editsOf(text: string): Map<number, string> {
  const edits = new Map<number, string>();
  if (SUSPECT.test(text))
    for (const { 0: sign, index } of text.matchAll(UNSEEN)) edits.set(index, code(sign));
  for (const { 0: mark, index } of text.matchAll(/[;:!?»«']/g)) {
    if (mark === '«') afterOpening(text, index, edits);
    else if (mark === "'") apostrophe(text, index, edits);
    else beforeMark(text, mark, index, edits);
  }
  return edits;
}

function afterOpening(text: string, at: number, edits: Map<number, string>): void {
  const next = text.charAt(at + 1);
  if (next === '' || next === '»') return;
  if (SPACE.test(next)) edits.set(at + 1, FULL);
  else edits.set(at, `«${FULL}`);
}

function beforeMark(text: string, mark: string, at: number, edits: Map<number, string>): void {
  const before = text.charAt(at - 1);
  if (before === '' || before === '«') return;
  if (SPACE.test(before)) {
    if (!edits.has(at - 1) && WORD.test(text.charAt(at - 2))) edits.set(at - 1, spaceBeside(mark));
    return;
  }
  if (mark !== '»' && !isSpaced(text, mark, at, before)) return;
  if (WORD.test(before)) edits.set(at, `${spaceBeside(mark)}${mark}`);
}

/** Not in `18:20`, `https://…`, `?page=2`, nor between the marks of `?!`. */
function isSpaced(text: string, mark: string, at: number, before: string): boolean {
  if (/[!?]/.test(before) && mark !== ':' && mark !== ';') return false;
  const next = text.charAt(at + 1);
  return next === '' || AFTER_MARK.test(next);
}

/** Between letters only: a quotation mark ('mot') stays. */
function apostrophe(text: string, at: number, edits: Map<number, string>): void {
  if (/\p{L}/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}«"“]/u.test(text.charAt(at + 1)))
    edits.set(at, '’');
}
