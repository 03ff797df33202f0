import { articleEnd } from '../article-end.ts';
import { pageEvidence } from '../evidence.ts';
import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { articleRegion, isCutOff } from '../region.ts';
import { resultsBelow } from '../results.ts';
import { unquoted } from '../unquoted.ts';
import { hasFiniteVerb } from '../verbs.ts';
import { ADDRESS } from '../words/site.ts';

/** A longer paragraph under the article is not taken for a word to the reader. */
const MOST_WORDS = 60;

const CLAUSE_WORDS = 14;

/** Characters between two lines that stand one under the other. */
const NEAR = 8;

/** So many findings show that a page was captured, wherever they stand. */
const MUCH = 3;

/**
 * What is left under the article of a captured page: lines that are no sentences, words to the
 * reader, and everything below what ends an article. Only where something else already showed that
 * a page was captured.
 */
export const pageFoot: Rule = {
  name: 'page-foot',
  reason: 'bas de page',
  find: findFoot,
};

function findFoot(page: Page): Line[] {
  const region = articleRegion(page);
  const last = page.lines[region?.last ?? 0];
  if (!region || !last) return [];
  const end = articleEnd(page);
  const isPage = pageEvidence(page, 0, page.text.length) >= MUCH;
  const below = end === undefined || !isPage ? [] : page.lines.filter(({ start }) => start > end);
  if (pageEvidence(page, last.end, page.text.length) === 0) return below;
  const foot = page.lines
    .slice(region.last + 1 + resultsBelow(page, region.last))
    .filter((line) => !line.prose || isAddress(line) || isCutOff(line))
    .filter((line) => !isClause(line) || !adjoins(page, last, line));
  return [...new Set([...foot, ...below])];
}

/** A last sentence that lost its stop: longer than a headline, right under the text. */
const isClause = (line: Line): boolean => line.words >= CLAUSE_WORDS && hasFiniteVerb(line.text);

const adjoins = ({ removed }: Page, above: Line, line: Line): boolean =>
  line.start - above.end < NEAR &&
  !removed.some(({ start }) => start >= above.end && start < line.start);

const isAddress = (line: Line): boolean =>
  line.words <= MOST_WORDS && ADDRESS.test(unquoted(line.folded));
