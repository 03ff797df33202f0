import { articleChance } from './evidence.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';

/** First and last line (indices) of the stretch where running text outweighs labels. */
export interface Region {
  readonly first: number;
  readonly last: number;
}

/** A long paragraph weighs no more than this many words. */
const HEAVIEST = 40;
/** A short sentence, an item of a list, a reply of a dialogue. */
const SENTENCE = 4;
/** A sentence quoted on a line of its own; a quoted title is shorter. */
const QUOTE_WORDS = 14;
/** A label, a button, the headline of another article; an intertitle too, which its paragraph outweighs. */
const LABEL = -5;
/** A chance of being article below this one counts as a label, whatever the line looks like. */
const SURE = 0.1;

/**
 * Where the article is likely to be: the stretch of lines with the greatest sum of weights. Menus
 * above and lists of links below weigh against it; an intertitle or a button inside does not break it.
 */
export function articleRegion(page: Page): Region | undefined {
  const { lines, removed } = page;
  const chance = articleChance(page);
  const gone = removed.map(({ start }) => start).sort((a, b) => a - b);
  let passed = 0;
  let best: Region | undefined;
  let most = 0;
  let sum = 0;
  let first = 0;
  lines.forEach((line, at) => {
    // What rules set apart between two lines still keeps them apart.
    for (; (gone[passed] ?? line.start) < line.start; passed += 1) sum += LABEL;
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += chance(line) < SURE ? LABEL : weight(line);
    if (sum > most) {
      most = sum;
      best = { first, last: at };
    }
  });
  return best;
}

/** A teaser is cut after so many words at most. */
const TEASER_WORDS = 40;

function weight(line: Line): number {
  if (isCutOff(line)) return LABEL;
  if (line.prose) return Math.min(line.words, HEAVIEST);
  if (line.words >= 3 && (line.stops || isItem(line))) return SENTENCE;
  return LABEL;
}

// « … une perquisition au domi… », « … les bords du lac [...] »: the summary of another article
export const isCutOff = (line: Line): boolean =>
  line.words <= TEASER_WORDS && /[\p{L},][ ]?(?:…|\.\.\.)$|\[(?:…|\.\.\.)\]$/u.test(line.text);

// « – maison de santé de Brévenne, le mercredi ; », « — Vous saviez que ces factures étaient fausses »
const isItem = (line: Line): boolean =>
  /^[-–—•*]\s|[;:]$/.test(line.text) ||
  (line.words >= QUOTE_WORDS && /^[«“"].*[»”"]$/.test(line.text));
