import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';

/** Abbreviations after which a full stop does not end a sentence (folded, without the stop). */
const ABBREVIATIONS = new Set(
  'm mm mme mmes mlle mlles mr mrs dr drs pr prof me mgr st ste sts gal gen col cap lt adj av bd bld ex cf env art al fig no nos vol chap p pp tel sr jr inc ltd corp co etc vs janv fev avr juil sept oct nov dec'.split(
    ' ',
  ),
);

// « . », « ? », « ! », « … » or « ... », with closing marks, then white space: `dit-il. » Le`
const END = /(?:\.{1,3}|[?!]+|…)["”»’')\]]*(?:[\s\u00a0\u202f]+["”»](?=\s|$))?(?=\s|$)/g;

// A sentence starts with a capital, a digit, an opening mark or a dash: `« Non »`, `– Oui`
const START = /^\s*["“«‘'([–—-]*\s*[\p{Lu}\d]/u;

const WORD_BEFORE = /([\p{L}\p{N}]+)\.?$/u;

/**
 * The sentences of a text, or of a part of it, trimmed, in order. A line break that leaves an empty
 * line ends a sentence; so does a stop before a capital, unless an abbreviation or an initial stands
 * before the stop (« M. Trump », « H.R. McMaster »).
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const found: Span[] = [];
  let start = within.start;
  const close = (end: number) => {
    const span = trimmed(text, start, end);
    if (span) found.push(span);
    start = end;
  };
  for (const end of ends(text.slice(within.start, within.end))) close(within.start + end);
  close(within.end);
  return found;
}

function ends(part: string): number[] {
  const stops = [...part.matchAll(END)]
    .filter((stop) => isEnd(part, stop.index, stop.index + stop[0].length))
    .map((stop) => stop.index + stop[0].length);
  const breaks = /[\r\n]/.test(part)
    ? [...part.matchAll(/\s*(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/g)].map((gap) => gap.index)
    : [];
  return [...new Set([...stops, ...breaks])].sort((a, b) => a - b);
}

function isEnd(part: string, from: number, to: number): boolean {
  const after = part.slice(to, to + 24);
  if (after.trim() !== '' && !START.test(after)) return false;
  if (part.charAt(from) !== '.' || part.charAt(from + 1) === '.') return true;
  const word = WORD_BEFORE.exec(part.slice(Math.max(0, from - 24), from))?.[1];
  if (word === undefined) return true;
  return !(isInitial(word) || ABBREVIATIONS.has(fold(word)));
}

const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

function trimmed(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
