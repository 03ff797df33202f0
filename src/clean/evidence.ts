import { labelReader } from './labels.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';
import { ACTION_LABELS } from './words/labels.ts';
import { SECTION_NAMES } from './words/menus.ts';

const LABELS = labelReader([...SECTION_NAMES, ...ACTION_LABELS]);

/** Rules whose findings say nothing about a page around the text. */
const NEUTRAL = new Set(['crawl-header', 'repeated-title', 'site-suffix', 'correction']);

/** Under a text its agency's signature is its own; above it, it stands among the codes of a wire. */
const NEUTRAL_BELOW = 'agency-signature';

/** A run of so many lines of three words or fewer is a menu, whatever they say. */
const MENU_RUN = 4;

/**
 * How much speaks for a whole page having been captured between two offsets: what rules set apart
 * there, lines of known labels, runs of very short lines. 0: the lines there may well be article.
 */
export function pageEvidence(page: Page, from: number, to: number): number {
  const lines = page.lines.filter(({ start }) => start >= from && start < to);
  const removed = page.removed.filter(
    ({ start, rule }) =>
      start >= from && start < to && !NEUTRAL.has(rule) && (from === 0 || rule !== NEUTRAL_BELOW),
  ).length;
  // Under a text a run of short lines may be a list of results.
  const menus = from === 0 ? menuRuns(lines) : 0;
  return removed + lines.filter((line) => LABELS.count(line) > 0).length + menus;
}

function menuRuns(lines: readonly Line[]): number {
  let run = 0;
  let runs = 0;
  for (const line of lines) {
    run = line.words <= 3 && !line.stops ? run + 1 : 0;
    if (run === MENU_RUN) runs += 1;
  }
  return runs;
}

/** The chance of a line being article, where a page was captured; elsewhere nothing speaks against any. */
export function articleChance(page: Page): (line: Line) => number {
  const isPage = pageEvidence(page, 0, page.text.length) > 0;
  return isPage && page.surroundings ? page.surroundings().chance : () => 1;
}
