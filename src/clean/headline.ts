import { articleChance } from './evidence.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { isPersonLine } from './people.ts';
import { articleRegion, type Region } from './region.ts';
import { isListHead } from './sections.ts';

/** A headline is no longer than this. */
const HEADLINE_WORDS = 30;

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
/** Of a page without line breaks no stretch that is likelier to surround the article heads it. */
const LIKELY = 0.5;
/** Unless it opens the capture and the article uses so much of it. */
const HALF = 0.5;
const LEAST_WORDS = 4;
/** A longer line that reads as a sentence is a lead. */
const PROSE_WORDS = 20;
const OPENS_SHARED = 0.3;
/** Its rubric stands in brackets before it, as in lists of other articles. */
const BRACKETED = -2;
/** The end of what looks like the article may be about its author. */
const ABOUT = 0.8;
const LONG_WORDS = 8;

// « dès 1 € », « 12 / 24 » head nothing
const REAL_WORD = /\p{L}{4}/u;

/** Short, and not a sentence that a full stop ends. */
export const isHeadline = (line: Line): boolean =>
  REAL_WORD.test(line.text) &&
  line.words <= HEADLINE_WORDS &&
  !/[.;,:]["”»’')\]\s]*$/.test(line.text.replace(/(?:\.{3}|…)$/, ''));

/**
 * The index of the line that is the headline: of those above the article, the one whose words the
 * article uses, long enough for a headline and near the text. Undefined when none stands there.
 */
export function headlineAt(page: Page): number | undefined {
  const { lines } = page;
  const region = articleRegion(page);
  if (!region) return lines.length > 1 && lines[0] && isHeadline(lines[0]) ? 0 : undefined;
  const chance = articleChance(page);
  const score = scorer(page, region);
  const used = usedWords(lines, region, region.first);
  const opensArticle = (line: Line): boolean =>
    opensCapture(page, line) && line.words >= LEAST_WORDS && sharedWords(line, used) >= HALF;
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  // A headline that ends in a stop (« ? ») may have been taken for the first line of the text.
  for (let at = 0; at <= region.first; at += 1) {
    const line = lines[at];
    if (!line || !mayHead(line)) continue;
    if (page.flat && chance(line) < LIKELY && !opensArticle(line)) continue;
    const points = score(line, at);
    if (points > most) {
      most = points;
      best = at;
    }
  }
  return best === 0 ? withoutSite(lines, region.first) : best;
}

/** Nothing stands before it but what the capture itself wrote. */
const opensCapture = ({ lines, removed }: Page, line: Line): boolean =>
  line === lines[0] &&
  removed.every(({ rule, start }) => rule === 'crawl-header' || start > line.start);

const mayHead = (line: Line): boolean =>
  isHeadline(line) && !isListHead(line) && !(line.prose && line.words > PROSE_WORDS);

/** What speaks for a line as the headline, in points. */
function scorer(page: Page, region: Region): (line: Line, at: number) => number {
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
function usedWords(lines: readonly Line[], region: Region, from: number): ReadonlySet<string> {
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

/** « Headline - Site », the title of the page, gives way to the headline itself further down. */
function withoutSite(lines: readonly Line[], first: number): number {
  const whole = lines[0]?.folded ?? '';
  const bare = lines.findLastIndex(
    ({ folded, words }, at) =>
      at > 0 &&
      at <= first &&
      words >= 3 &&
      whole.length > folded.length &&
      whole.startsWith(folded),
  );
  return bare === -1 ? 0 : bare;
}

function placeScore(lines: readonly Line[], at: number): number {
  const next = lines[at + 1];
  const over = next && (next.prose || (next.stops && next.words >= 10)) ? OVER_TEXT : 0;
  const under = isPersonLine(lines[at - 1]?.text ?? '') ? UNDER_NAME : 0;
  if (at === 0) return over;
  return over + under + (/^\[[^\]]+\]/.test(lines[at]?.text ?? '') ? BRACKETED : 0);
}

/** Share of the line's words that the article uses. */
function sharedWords(line: Line, used: ReadonlySet<string>): number {
  const words = contentWords(line.folded);
  return words.filter((word) => used.has(word)).length / Math.max(words.length, 3);
}

// Cut to a stem, so that « la grève s’étend » meets « le mouvement s’est étendu ».
const contentWords = (folded: string): string[] =>
  (folded.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length >= CONTENT_LETTERS)
    .map((word) => word.replace(/[sx]$/, '').slice(0, 6));

/**
 * The page with its headline marked, so that the rules below leave it alone.
 * @param stated the folded title that the format states: a line that says it is the headline
 */
export function knowHeadline(page: Page, stated?: string): Page {
  const told = stated && page.lines.find(({ folded }) => folded.replace(/\s+/g, ' ') === stated);
  const line = told || page.lines[headlineAt(page) ?? -1];
  return line ? { ...page, headline: line.start, ...(told && { stated: true }) } : page;
}
