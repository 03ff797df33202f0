import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { isListHead } from '../sections.ts';

/** So much running text stands above: a box in the middle of an article is left to other rules. */
const ARTICLE_WORDS = 60;
const LEAST_TEASERS = 3;
/** More than a box holds; also keeps the search linear. */
const MOST_TEASERS = 30;
const HEADLINE_WORDS = 20;
const SUMMARY_WORDS = 45;

/**
 * Other articles with a summary each: headline, one short paragraph, headline, … from the head of a
 * list, or from the first summary that a button closes (« Lire la suite »), to the last running text
 * of the page. Were there any other running text below, the article might go on.
 */
export const teaserSeries: Rule = {
  name: 'teaser-series',
  reason: 'résumés d’autres articles',
  find: findSeries,
};

function findSeries(page: Page): Line[] {
  const { lines } = page;
  const last = lines.findLastIndex(({ prose }) => prose);
  let words = 0;
  for (const [at, line] of lines.entries()) {
    if (words >= ARTICLE_WORDS && at < last) {
      const from = isListHead(line) ? at + 1 : at;
      const series = teasers(lines, from, last);
      const opens = series.length > 0 && (from > at || closedByButtons(page, series));
      if (opens && sumWords(series) <= words)
        return lines.slice(at, at + (from - at) + series.length);
    }
    if (line.prose) words += line.words;
  }
  return [];
}

/** The lines from `from` on, if they are headlines each over one summary up to line `last`. */
function teasers(lines: readonly Line[], from: number, last: number): readonly Line[] {
  let at = from;
  const end = from + 2 * MOST_TEASERS;
  while (at < end && isTeaserHeadline(lines[at]) && isSummary(lines[at + 1])) at += 2;
  return at > last && at - from >= 2 * LEAST_TEASERS ? lines.slice(from, at) : [];
}

const isTeaserHeadline = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.words >= 2 &&
  line.words <= HEADLINE_WORDS &&
  !/[.…:;,]["”»’')\]\s]*$/.test(line.text);

const isSummary = (line: Line | undefined): boolean =>
  line?.stops === true && line.words >= 6 && line.words <= SUMMARY_WORDS;

/** Something was set apart under each summary but the last. */
function closedByButtons({ removed }: Page, series: readonly Line[]): boolean {
  const summaries = series.filter((_, at) => at % 2 === 1);
  return (
    summaries.length >= LEAST_TEASERS &&
    summaries.slice(0, -1).every(({ end }, at) => {
      const next = series[2 * at + 2]?.start ?? end;
      return removed.some(({ start }) => start >= end && start < next);
    })
  );
}

const sumWords = (lines: readonly Line[]): number =>
  lines.reduce((sum, { words }) => sum + words, 0);
