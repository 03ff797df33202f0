import { articleChance } from './evidence.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { isPersonLine } from './people.ts';
import type { Region } from './region.ts';

/** Words that say nothing of a subject are shorter than this. */
const CONTENT_LETTERS = 4;

/** Share of a headline's words that the article uses, against its length and its place. */
const SHARED = 3;
const LONG = 1.5;
const NEAR = 0.5;
/** A sentence stands right under it. */
const OVER_TEXT = 0.7;
/** It stands under a personal name, as the author's trade does. */
const UNDER_NAME = -0.5;
/** It opens the text: no menu stands above it. */
const OPENS = 1;
/** The same, where the article does not take its words up. */
const OPENS_AT_LEAST = 0.5;
/** It stands under the byline, as the first question of an interview does. */
const UNDER_BYLINE = -1;
/** It stands again under the title of the page. */
const AGAIN = 1.5;
/** Its words and its form are those of what surrounds articles. */
const CHANCE = 2;
/** A shorter line is a name or a label. */
export const LEAST_WORDS = 4;
const OPENS_SHARED = 0.3;
/** Its rubric stands in brackets before it, as in lists of other articles. */
const BRACKETED = -2;
/** The end of what looks like the article may be about its author. */
const ABOUT = 0.8;
const LONG_WORDS = 8;

/** What speaks for a line as the headline, in points. */
export function scorer(page: Page, region: Region): (line: Line, at: number) => number {
  const { lines, removed } = page;
  const signed = removed.find(({ rule }) => rule === 'byline')?.start ?? Number.POSITIVE_INFINITY;
  const used = usedWords(lines, region, region.first);
  // The first line of the text does not speak for itself.
  const usedBelow = usedWords(lines, region, region.first + 1);
  const opening = lines[0]?.folded ?? '';
  const chance = articleChance(page);
  const isOpening = ({ folded, words }: Line) => words >= LEAST_WORDS && opening.startsWith(folded);
  const repeats = lines.slice(1, region.first + 1).some(isOpening);
  return (line, at) => {
    const shared = sharedWords(line, at === region.first ? usedBelow : used);
    return (
      SHARED * shared +
      LONG * Math.min(line.words / LONG_WORDS, 1) +
      placeScore(lines, at) +
      openingScore(line, at, shared) +
      CHANCE * (chance(line) - 1) +
      (line.start > signed ? UNDER_BYLINE : 0) +
      (repeats && isOpening(line) ? AGAIN : 0) +
      (NEAR * (at + 1)) / (region.first + 1)
    );
  };
}

/** The words that the article uses, from line `from` on, but for the end that may be about its author. */
export function usedWords(
  lines: readonly Line[],
  region: Region,
  from: number,
): ReadonlySet<string> {
  const length = Math.ceil(ABOUT * (region.last - region.first + 1));
  return new Set(
    lines.slice(from, region.first + length).flatMap(({ folded }) => contentWords(folded)),
  );
}

function openingScore(line: Line, at: number, shared: number): number {
  // A short line that opens a page is the name of its site.
  if (at > 0 || line.words < LEAST_WORDS) return 0;
  return shared >= OPENS_SHARED ? OPENS : OPENS_AT_LEAST;
}

function placeScore(lines: readonly Line[], at: number): number {
  const next = lines[at + 1];
  const over = next && (next.prose || (next.stops && next.words >= 10)) ? OVER_TEXT : 0;
  const under = isPersonLine(lines[at - 1]?.text ?? '') ? UNDER_NAME : 0;
  if (at === 0) return over;
  return over + under + (/^\[[^\]]+\]/.test(lines[at]?.text ?? '') ? BRACKETED : 0);
}

/** Share of the line's words that the article uses. */
export function sharedWords(line: Line, used: ReadonlySet<string>): number {
  const words = contentWords(line.folded);
  return words.filter((word) => used.has(word)).length / Math.max(words.length, 3);
}

// Cut to a stem, so that « la grève s’étend » meets « le mouvement s’est étendu ».
const contentWords = (folded: string): string[] =>
  (folded.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= CONTENT_LETTERS)
    .map((word) => word.replace(/[sx]$/, '').slice(0, 6));
