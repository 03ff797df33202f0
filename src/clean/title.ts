import type { Title } from '../model/clean.ts';
import type { Span } from '../model/span.ts';
import { sentences } from '../text/sentences.ts';
import type { Decided } from './decide.ts';
import { isHeadline } from './headline.ts';
import type { Line } from './line.ts';
import type { Page } from './page.ts';

/** An inferred title is cut at a word near this many characters. */
const LONGEST = 100;

/** The title of a text: the editor's, its headline, or else its first words. */
export function findTitle(page: Page, { title }: Decided): Title {
  if (title) return { ...title, basis: 'corrected' };
  const headline = headlineOf(page);
  if (headline) {
    const span = { start: headline.start, end: headline.end };
    return { text: oneLine(headline.text), basis: 'stated', span };
  }
  return firstWords(page);
}

/** The line that was told to be the headline, if it is still there, else the first. */
function headlineOf({ lines, headline, stated }: Page): Line | undefined {
  const told = lines.find(({ start }) => start === headline) ?? lines[0];
  if (stated && told?.start === headline) return told;
  return told && lines.length > 1 && isHeadline(told) ? told : undefined;
}

function firstWords({ text, lines }: Page): Title {
  const line = lines.find(({ words }) => words > 0);
  const first = line && sentences(text, line)[0];
  const sentence = first && afterDateline(text, first);
  if (!sentence) return { text: 'Sans titre', basis: 'unknown' };
  const whole = text.slice(sentence.start, sentence.end);
  if (whole.length <= LONGEST) {
    return { text: oneLine(whole).replace(/\.$/, ''), basis: 'inferred', span: sentence };
  }
  const cut = whole.slice(0, LONGEST);
  const words = cut.slice(0, Math.max(cut.search(/\s\S*$/), 1)).replace(/[\s,;:–—-]+$/, '') || cut;
  const span = { start: sentence.start, end: sentence.start + words.length };
  return { text: `${oneLine(words)}…`, basis: 'inferred', span };
}

// « PARIS, 3 mars (AFP) – », « BRUXELLES (Reuters) - »
const DATELINE = /^\p{Lu}[^.!?«»]{0,60}?[\d)]\s*\.?\s*[–—-]\s+(?=\S)/u;

/** A title does not begin with a place and a day. */
function afterDateline(text: string, { start, end }: Span): Span {
  const dateline = DATELINE.exec(text.slice(start, end));
  return { start: start + (dateline?.[0].length ?? 0), end };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
