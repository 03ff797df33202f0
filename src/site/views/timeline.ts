import type { Article } from '../../archive/model.ts';
import { articleHref, type SiteContext } from '../context.ts';
import { shownDate } from '../shown-date.ts';
import { dateText, plainTitle, titleView } from './teaser.ts';
import {
  at,
  type Bar,
  barsOf,
  dayNumber,
  firstFree,
  round,
  type Scale,
  SLICES,
  scaleOver,
  share,
  type Tick,
  ticks,
} from './time-scale.ts';

/** The drawing of publications: positions in percent of the width, so that words keep their size. */
export interface TimelineView {
  readonly marks: readonly TimelineMark[];
  /** Instead of marks where they would run into each other: articles a slice of time, 0..100. */
  readonly bars: readonly (Bar & { readonly count: number })[];
  readonly ticks: readonly Tick[];
  readonly dated: number;
  readonly from: string;
  readonly to: string;
}

export interface TimelineMark {
  readonly href: string;
  readonly title: string;
  readonly date: string;
  /** Middle, and width of the doubt (0 for a day). */
  readonly x: number;
  readonly width: number;
  /** A day that is only near the true one: nobody knows how near, so it has no width. */
  readonly about: boolean;
  /** 0 on the line, 1 above it… : marks of the same days are stacked. */
  readonly lane: number;
  readonly label: string | null;
  /** 0 nearest to the line. */
  readonly labelLevel: number;
}

/** More articles than this are drawn as bars. */
const MOST_MARKS = 60;

/** Of more marks than this none is labelled: the words would be a thicket. */
const MOST_LABELLED = 24;

/** Longest label in letters, and the width of a letter in percent of the narrowest page that shows labels. */
const LABEL = 18;
const LETTER = 0.6;

/** EDTF's signs of a value that is approximate, uncertain, or both. */
export const isAbout = (edtf: string | null): boolean => /[~?%]/.test(edtf ?? '');

/** All articles with a date, by date. */
export const datedOf = ({ archive }: SiteContext): readonly Article[] =>
  archive.articles.slice(0, archive.dated);

/**
 * Null when no article has a date.
 * @param dated articles with a date, by date; left out, all of the archive
 * @param scale left out, it holds just these articles
 */
export function timeline(
  context: SiteContext,
  dated: readonly Article[] = datedOf(context),
  scale: Scale = scaleOver(...endsOf(dated)),
): TimelineView | null {
  if (dated.length === 0) return null;
  const asMarks = dated.length <= MOST_MARKS;
  return {
    marks: asMarks ? marks(context, dated, scale) : [],
    bars: asMarks ? [] : bars(dated, scale),
    ticks: ticks(scale),
    dated: dated.length,
    from: shownDate(dated[0]?.record.date ?? null),
    to: shownDate(dated.at(-1)?.record.date ?? null),
  };
}

/** The first words of the title: exactly as it has them, so that who speaks them finds the link. */
function labelOf(article: Article): string {
  const { text } = titleView(article);
  const cut = text.slice(0, LABEL + 1);
  const space = cut.search(/\s\S*$/);
  return text.length <= LABEL || space <= 0
    ? cut.slice(0, LABEL).trim()
    : cut.slice(0, space).trim();
}

/** Days since 1970 of the ends that a record allows. */
export function daysOf({ record }: Article): readonly [number, number] {
  const from = record.dateFrom ?? record.dateTo ?? '1970-01-01';
  return [dayNumber(from), dayNumber(record.dateTo ?? from)];
}

/** First and last day of some articles, by days since 1970. */
export function endsOf(dated: readonly Article[]): readonly [number, number] {
  const all = dated.map(daysOf);
  return [
    all.reduce((first, [from]) => Math.min(first, from), Number.POSITIVE_INFINITY),
    all.reduce((last, [, to]) => Math.max(last, to), Number.NEGATIVE_INFINITY),
  ];
}

function marks(context: SiteContext, dated: readonly Article[], scale: Scale): TimelineMark[] {
  const lanes: number[] = [];
  const levels: number[] = [];
  return dated.map((article) => {
    const [from, to] = daysOf(article);
    const middle = at(scale, (from + to + 1) / 2);
    const width = to > from ? at(scale, to + 1) - at(scale, from) : 0;
    const lane = firstFree(lanes, middle - width / 2, middle + width / 2 + 1.3);
    const text = labelOf(article);
    const level =
      lane === 0 && dated.length <= MOST_LABELLED
        ? labelLevel(levels, middle, text.length * LETTER)
        : null;
    return {
      href: articleHref(context, article),
      title: plainTitle(article),
      date: dateText(article),
      x: middle,
      width: round(width),
      about: isAbout(article.record.date),
      lane,
      label: level === null ? null : text,
      labelLevel: level ?? 0,
    };
  });
}

/** Where a label of the mark at `x` hangs: near an end of the line it runs towards the middle. */
export const sideOf = (x: number): 'start' | 'middle' | 'end' =>
  x < 5 ? 'start' : x > 95 ? 'end' : 'middle';

const SHIFT = { start: 0, middle: 0.5, end: 1 } as const;

/** A level where a label of `width` percent touches no other; null where three are full. */
function labelLevel(levels: number[], x: number, width: number): number | null {
  const start = x - width * SHIFT[sideOf(x)];
  for (let level = 0; level < 3; level += 1) {
    if ((levels[level] ?? Number.NEGATIVE_INFINITY) > start) continue;
    levels[level] = start + width + 1;
    return level;
  }
  return null;
}

function bars(dated: readonly Article[], scale: Scale): TimelineView['bars'] {
  const sums = new Array<number>(SLICES).fill(0);
  for (const article of dated) {
    const [from, to] = daysOf(article);
    const slice = Math.floor(share(scale, (from + to) / 2) * SLICES);
    sums[slice] = (sums[slice] ?? 0) + 1;
  }
  return barsOf(sums, 2).map(({ sum, ...bar }) => ({ ...bar, count: sum }));
}
