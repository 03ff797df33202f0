import type { Line } from '../line.ts';
import type { Page, Rule } from '../page.ts';
import { articleRegion } from '../region.ts';
import { hasFiniteVerb } from '../verbs.ts';

/** A caption is short, and stands beside what was set apart as its picture's credit. */
const MOST_WORDS = 32;

/** The words beside a picture: a short line without a clause that touches a photo credit. */
export const caption: Rule = {
  name: 'caption',
  reason: 'légende de photo',
  find: findCaptions,
};

function findCaptions(page: Page): Line[] {
  const { text, lines, removed } = page;
  const credits = removed.filter(({ rule }) => rule === 'photo-credit');
  if (credits.length === 0) return [];
  const after = new Set<number>();
  const before = new Set<number>();
  for (const { start, end } of credits) {
    after.add(nextLine(text, end));
    before.add(previousEnd(text, start));
  }
  const region = articleRegion(page);
  return lines.slice(1).filter((line, at) => {
    if (line.words > MOST_WORDS || hasFiniteVerb(line.text)) return false;
    if (after.has(line.start)) return !line.prose && !line.stops;
    return before.has(line.end) && (region === undefined || at + 1 <= region.first || line.stops);
  });
}

/** The offset where the next line begins when one line end, and no more, stands between. */
function nextLine(text: string, end: number): number {
  const gap = /^[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*(?=\S)/.exec(text.slice(end, end + 200));
  return gap ? end + gap[0].length : -1;
}

function previousEnd(text: string, start: number): number {
  const gap = /(?<=\S)[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*$/.exec(
    text.slice(Math.max(0, start - 200), start),
  );
  return gap ? start - gap[0].length : -1;
}
