import type { Article } from '../../archive/model.ts';
import { articleHref, type SiteContext } from '../context.ts';
import { shownDate } from '../shown-date.ts';
import { dateText, plainTitle, titleView } from './teaser.ts';

/** The drawing of publications: positions in percent of the width, so that words keep their size. */
export interface TimelineView {
  readonly marks: readonly TimelineMark[];
  /** Instead of marks where they would run into each other: articles a slice of time, 0..100. */
  readonly bars: readonly {
    readonly x: number;
    readonly width: number;
    readonly height: number;
    readonly count: number;
  }[];
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly minor: boolean;
  }[];
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
  /** 0 on the line, 1 above it… : marks of the same days are stacked. */
  readonly lane: number;
  readonly label: string | null;
  /** 0 nearest to the line. */
  readonly labelLevel: number;
}

/** More articles than this are drawn as bars. */
const MOST_MARKS = 80;
const BARS = 96;

/** Of more marks than this none is labelled: the words would be a thicket. */
const MOST_LABELLED = 24;

/** Longest label in letters, and the width of a letter in percent of the narrowest page that shows labels. */
const LABEL = 18;
const LETTER = 0.6;
const DAY = 86_400_000;
const LEFT = 2;
const RIGHT = 98;

/**
 * Null when no article has a date.
 * @param dated articles with a date, by date; left out, all of the archive
 */
export function timeline(
  context: SiteContext,
  dated: readonly Article[] = context.archive.articles.slice(0, context.archive.dated),
): TimelineView | null {
  if (dated.length === 0) return null;
  const scale = scaleOf(dated);
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

interface Scale {
  readonly from: number;
  readonly to: number;
}

/** Days since 1970 of the ends that a record allows. */
export function daysOf({ record }: Article): readonly [number, number] {
  const from = record.dateFrom ?? record.dateTo ?? '1970-01-01';
  return [dayNumber(from), dayNumber(record.dateTo ?? from)];
}

const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);

/** From the January before the first day to the end of the last year: whole years read best. */
function scaleOf(dated: readonly Article[]): Scale {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const article of dated) {
    const [from, to] = daysOf(article);
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  const margin = Math.max(20, (last - first) * 0.03);
  return { from: Math.min(first - margin, yearStart(yearOf(first))), to: last + margin };
}

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
const yearStart = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01`);

const at = (scale: Scale, day: number): number =>
  round(LEFT + ((day - scale.from) / (scale.to - scale.from)) * (RIGHT - LEFT));

const round = (n: number): number => Math.round(n * 100) / 100;

/** A year each while they fit, else every 2, 5, 10, 20… years. Half of them are `minor`: dropped on a phone. */
function ticks(scale: Scale): TimelineView['ticks'] {
  const first = yearOf(scale.from + 1);
  const last = yearOf(scale.to);
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (last - first) / size <= 12) ?? 500;
  const found: { x: number; label: string; minor: boolean }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = yearStart(year);
    if (day < scale.from || day > scale.to) continue;
    found.push({ x: at(scale, day), label: String(year), minor: false });
  }
  const crowded = found.length > 5;
  return found.map((tick, index) => ({ ...tick, minor: crowded && index % 2 === 1 }));
}

function marks(context: SiteContext, dated: readonly Article[], scale: Scale): TimelineMark[] {
  const lanes: number[] = [];
  const levels: number[] = [];
  return dated.map((article) => {
    const [from, to] = daysOf(article);
    const middle = at(scale, (from + to + 1) / 2);
    const width = to > from ? Math.max(1.2, at(scale, to + 1) - at(scale, from)) : 0;
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
      lane,
      label: level === null ? null : text,
      labelLevel: level ?? 0,
    };
  });
}

/** The lowest lane whose last mark ends before `start`; remembers that it now ends at `end`. */
function firstFree(lanes: number[], start: number, end: number): number {
  const free = lanes.findIndex((taken) => taken <= start);
  const lane = free < 0 ? lanes.length : free;
  lanes[lane] = end;
  return lane;
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
  const sums = new Array<number>(BARS).fill(0);
  for (const article of dated) {
    const [from, to] = daysOf(article);
    const slot = Math.floor((((from + to) / 2 - scale.from) / (scale.to - scale.from)) * BARS);
    sums[slot] = (sums[slot] ?? 0) + 1;
  }
  const highest = Math.max(...sums);
  const width = (RIGHT - LEFT) / BARS;
  return sums.flatMap((count, slot) => {
    if (count === 0) return [];
    const height = Math.max(2, Math.round((count / highest) * 100));
    return [{ x: round(LEFT + slot * width), width: round(width * 0.8), height, count }];
  });
}
