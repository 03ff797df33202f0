import { articleChance } from './evidence.ts';
import { LEAST_WORDS, scorer, sharedWords, usedWords } from './headline-score.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { isPersonLine } from './people.ts';
import { articleRegion } from './region.ts';
import { isListHead } from './sections.ts';

/** A headline is no longer than this. */
const HEADLINE_WORDS = 30;

/** Of a page without line breaks no stretch that is likelier to surround the article heads it. */
const LIKELY = 0.5;
/** Unless it opens the capture and the article uses so much of it. */
const HALF = 0.5;
/** Or stands above a signature, and the article uses so much of it. */
const SOME = 0.25;
const SIGNING = new Set(['byline', 'publication-line']);
/** A longer line that reads as a sentence is a lead. */
const PROSE_WORDS = 20;

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
    if (!line || !mayHead(line) || isStranger(line, used)) continue;
    if (page.flat && chance(line) < LIKELY && !opensArticle(line) && !isSigned(page, line, used))
      continue;
    const points = score(line, at);
    if (points > most) {
      most = points;
      best = at;
    }
  }
  return best === 0 ? withoutSite(lines, region.first) : best;
}

/** A name in capitals and nothing else, whose surname the article never says, signs it. */
const isStranger = (line: Line, used: ReturnType<typeof usedWords>): boolean =>
  line.text === line.text.toUpperCase() &&
  isPersonLine(line.text) &&
  sharedWords({ ...line, folded: line.folded.replace(/^.*\s/, '') }, used) === 0;

/** Nothing stands before it but what the capture itself wrote. */
const opensCapture = ({ lines, removed }: Page, line: Line): boolean =>
  line === lines[0] &&
  removed.every(({ rule, start }) => rule === 'crawl-header' || start > line.start);

/** It stands straight above who signs or when, and the article uses words of it. */
const isSigned = ({ removed }: Page, line: Line, used: ReturnType<typeof usedWords>): boolean =>
  line.words >= LEAST_WORDS &&
  sharedWords(line, used) >= SOME &&
  removed.some(
    ({ rule, start }) => SIGNING.has(rule) && start >= line.end && start - line.end <= 1,
  );

const mayHead = (line: Line): boolean =>
  isHeadline(line) && !isListHead(line) && !(line.prose && line.words > PROSE_WORDS);

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

/**
 * The page with its headline marked, so that the rules below leave it alone.
 * @param stated the folded title that the format states: a line that says it is the headline
 */
export function knowHeadline(page: Page, stated?: string): Page {
  const told = stated && page.lines.find(({ folded }) => folded.replace(/\s+/g, ' ') === stated);
  const line = told || page.lines[headlineAt(page) ?? -1];
  return line ? { ...page, headline: line.start, ...(told && { stated: true }) } : page;
}
