import { articleChance } from '../evidence.ts';
import { sharedWords, usedWords } from '../headline-score.ts';
import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { articleRegion, type Region } from '../region.ts';
import { resultsBelow } from '../results.ts';
import { hasFiniteVerb } from '../verbs.ts';

/** Below this chance of being article a piece of a page without line breaks, or a line, is none. */
const FLAT = 0.5;
const LINES = 0.3;

/** A standfirst has so many words, and the article uses so much of them. */
const STANDFIRST_WORDS = 12;
const TAKEN_UP = 0.3;

/** A clause that lost its stop is longer than most headlines. */
const CLAUSE_WORDS = 8;

/**
 * What by its words, its form and its place belongs to the page and not to its article, as labelled
 * pages teach (`surround/`). Only where something else already showed that a page was captured. A
 * sentence on a line of its own that touches the text stays: there its form says little.
 */
export const surrounding: Rule = {
  name: 'surrounding',
  reason: 'ressemble à ce qui entoure les articles',
  find: findSurrounding,
};

function findSurrounding(page: Page): Line[] {
  const chance = articleChance(page);
  if (page.flat) return page.lines.filter((line) => chance(line) < FLAT);
  const touching = touchingSentences(page, (line) => chance(line) >= LINES);
  const region = articleRegion(page);
  const last = region?.last ?? page.lines.length;
  const results = last + resultsBelow(page, last);
  const standfirst = region && standfirstOf(page, region);
  return page.lines.filter(
    (line, at) =>
      chance(line) < LINES &&
      line !== standfirst &&
      !touching.has(line) &&
      !(at > last && at <= results),
  );
}

/** The sentence straight under the headline, where the article takes its words up. */
function standfirstOf({ lines, headline }: Page, region: Region): Line | undefined {
  const under = lines[lines.findIndex(({ start }) => start === headline) + 1];
  if (headline === undefined || !under || under.words < STANDFIRST_WORDS) return undefined;
  const used = usedWords(lines, region, region.first);
  return isSentence(under) && sharedWords(under, used) >= TAKEN_UP ? under : undefined;
}

/** The sentences bound to the article: from above, or under the headline from below, with nothing set apart between. */
function touchingSentences(page: Page, isArticle: (line: Line) => boolean): Set<Line> {
  const { lines, removed, headline = 0 } = page;
  const touching = new Set<Line>();
  const gone = removed.map(({ start }) => start).sort((a, b) => a - b);
  let at = 0;
  const meets = lines.map((line, index) => {
    while ((gone[at] ?? line.start) < line.start) at += 1;
    const above = lines[index - 1];
    return above !== undefined && (gone[at - 1] ?? -1) < above.end;
  });
  const holds = (line: Line | undefined): boolean =>
    line !== undefined && ((isArticle(line) && line.prose) || touching.has(line));
  lines.forEach((line, index) => {
    if (meets[index] && isSentence(line) && holds(lines[index - 1])) touching.add(line);
  });
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    if (line.start < headline) break;
    if (meets[index + 1] && isSentence(line) && holds(lines[index + 1])) touching.add(line);
  }
  return touching;
}

const isSentence = (line: Line): boolean =>
  line.stops || (line.words >= CLAUSE_WORDS && hasFiniteVerb(line.text));
