import { ELISIONS, GLUED, SPLIT_PREFIXES } from './breaks.ts';
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  foldUnit,
  HYPHEN,
  LOWER,
  MARK,
  SPACE,
  STOP,
  UPPER,
} from './characters.ts';
import { SEED, step } from './hash.ts';

const AMPERSAND = 0x26;

/** What a mark inside a word does: the word goes on, ends after the mark, or ends before it. */
const ON = 1;
const AFTER = -1;
const BEFORE = 0;

/** Where the word that begins at `from` ends. Never splits a surrogate pair: those are marks. */
export function endOfWord(text: string, from: number, end: number): number {
  let hash = SEED;
  let small = true;
  for (let at = from; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    const verdict = kind < LOWER || kind === MARK ? markInside(text, from, at, end, hash) : ON;
    if (verdict !== ON) return at + (verdict === AFTER ? 1 : 0);
    if (kind === UPPER) {
      if (small && isGlue(hash, at - from)) return at;
      small = false;
    }
    hash = step(hash, foldUnit(unit));
  }
  return end;
}

const isGlue = (hash: number, length: number): boolean => length > 0 && GLUED.has(hash);

function markInside(text: string, from: number, at: number, end: number, hash: number): number {
  const next = at + 1 < end ? classOf(text.charCodeAt(at + 1)) : SPACE;
  switch (foldUnit(text.charCodeAt(at))) {
    case APOSTROPHE:
      return apostrophe(hash, next);
    case HYPHEN:
      return hyphen(hash, next);
    case STOP:
      return stop(text, from, at, next);
    case AMPERSAND: // « H&M », « GM&S »
      return next === UPPER && at - from <= 2 ? ON : BEFORE;
    default:
      return BEFORE;
  }
}

/** « l’ | ONU », but « O’Brien », « aujourd’hui ». */
function apostrophe(hash: number, next: number): number {
  if (ELISIONS.has(hash)) return AFTER;
  return next === LOWER || next === UPPER ? ON : BEFORE;
}

/** « Jean-Pierre », but « anti- | Trump ». */
function hyphen(hash: number, next: number): number {
  if (next === SPACE || next === MARK) return BEFORE;
  return next === UPPER && SPLIT_PREFIXES.has(hash) ? AFTER : ON;
}

/** « H.R. », « U.S. », « J.-C. », « 15.000 »: a stop that belongs to the word before it. */
function stop(text: string, from: number, at: number, next: number): number {
  const before = classOf(text.charCodeAt(at - 1));
  if (before === DIGIT) return next === DIGIT ? ON : BEFORE;
  if (before !== UPPER || !isInitial(text, from, at)) return BEFORE;
  const second = text.charCodeAt(at + 2);
  if (next === UPPER) return second === STOP || classOf(second) === SPACE ? ON : AFTER;
  return text.charCodeAt(at + 1) === HYPHEN && classOf(second) === UPPER ? ON : AFTER;
}

/** One capital stands alone before the stop: « H. », the second letter of « H.R. », of « J.-C. ». */
function isInitial(text: string, from: number, at: number): boolean {
  if (at - from === 1) return true;
  const before = text.charCodeAt(at - 2);
  return before === STOP || before === HYPHEN;
}
