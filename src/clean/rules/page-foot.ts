import { pageEvidence } from '../evidence.ts';
import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { articleRegion } from '../region.ts';
import { unquoted } from '../unquoted.ts';
import { ADDRESS } from '../words/site.ts';

/**
 * What is left under the article of a captured page: lines that are no sentences. Only where
 * something else already showed that a page was captured.
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
  if (pageEvidence(page, last.end, page.text.length) === 0) return [];
  return page.lines.slice(region.last + 1).filter((line) => !line.prose || isSite(page, line));
}

/** Running text under what ends an article, or a few sentences to the reader. */
function isSite({ removed }: Page, line: Line): boolean {
  if (line.words <= 60 && ADDRESS.test(unquoted(line.folded))) return true;
  return removed.some(({ start, rule }) => start < line.start && TERMINAL.has(rule));
}

/** After these the article does not go on. */
const TERMINAL = new Set(['comments', 'author-box', 'legal-footer']);
