import { articleChance } from '../evidence.ts';
import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';

/** Below this chance of being article a piece of a page without line breaks, or a line, is none. */
const FLAT = 0.5;
const LINES = 0.3;

/**
 * What by its words, its form and its place belongs to the page and not to its article, as labelled
 * pages teach (`surround/`). Only where something else already showed that a page was captured.
 */
export const surrounding: Rule = {
  name: 'surrounding',
  reason: 'ressemble à ce qui entoure les articles',
  find: findSurrounding,
};

function findSurrounding(page: Page): Line[] {
  const chance = articleChance(page);
  const least = page.flat ? FLAT : LINES;
  return page.lines.filter((line) => chance(line) < least);
}
