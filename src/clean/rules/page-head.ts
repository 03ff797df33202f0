import { pageEvidence } from '../evidence.ts';
import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { articleRegion } from '../region.ts';
import { hasFiniteVerb } from '../verbs.ts';
import { TIME } from '../words/dates.ts';

/** A standfirst without a full stop has so many words, and a verb. */
const STANDFIRST_WORDS = 10;

/** Below the first paragraph only what is as short as a label; longer lines may be a list of results. */
const LABEL_WORDS = 4;

const HOUR = new RegExp(`^${TIME}$`);

/** So many findings below the headline speak for a captured page. */
const MUCH = 3;

/**
 * What is left above the article of a captured page: everything over the headline, and labels
 * between it and the text. Only where something else already showed that a page was captured.
 */
export const pageHead: Rule = {
  name: 'page-head',
  reason: 'haut de page',
  find: findHead,
};

function findHead(page: Page): Line[] {
  const { lines } = page;
  const region = articleRegion(page);
  const first = lines[region?.first ?? 0];
  if (!region || !first || !isCaptured(page, first)) return [];
  const title = lines.findIndex(({ start }) => start === page.headline);
  if (title === -1 && pageEvidence(page, 0, first.start) < MUCH) return [];
  const text = lines.findIndex((line, at) => at > title && line.prose);
  return lines.slice(0, region.first).filter((line, at) => {
    if (at < title) return true;
    if (at === title || isStandfirst(line) || isHour(line)) return false;
    return at < text || line.words <= LABEL_WORDS;
  });
}

/** Something over the text is no article, or much of the rest is none. */
const isCaptured = (page: Page, first: Line): boolean =>
  pageEvidence(page, 0, first.start) > 0 ||
  pageEvidence(page, first.start, page.text.length) >= MUCH;

// « 18h45 » heads a message of a live report.
const isHour = ({ folded }: Line): boolean => HOUR.test(folded);

const isStandfirst = (line: Line): boolean =>
  line.words >= STANDFIRST_WORDS && (line.stops || hasFiniteVerb(line.text));
