import { STRINGS } from '../strings/index.ts';
import type { Link } from './page.ts';
import {
  at,
  type Bar,
  barsOf,
  dayNumber,
  firstFree,
  round,
  type Scale,
  SLICES,
  share,
} from './time-scale.ts';

/** A day, month, year or interval that texts speak of, and how many passages do. */
export interface SpokenDate {
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly shown: string;
  readonly about: boolean;
  readonly passages: number;
  /** Where the list begins to tell of it. */
  readonly href: string;
}

/** What the texts speak of, drawn below the axis: marks while they stand apart, else bars. */
export interface SpokenView {
  readonly marks: readonly SpokenMark[];
  readonly bars: readonly Bar[];
  readonly lanes: number;
  /** What of it is drawn, and what is so far from the publications that only the list has it. */
  readonly words: string;
}

export interface SpokenMark extends Link {
  /** Middle, and width of the doubt (0 for a day). */
  readonly x: number;
  readonly width: number;
  readonly about: boolean;
  /** 1..4, as often as it is spoken of. */
  readonly weight: 1 | 2 | 3 | 4;
  /** 0 nearest to the axis. */
  readonly lane: number;
}

/** More marks, or marks in more lanes than this, would be a thicket. */
const MOST_MARKS = 120;
const MOST_LANES = 9;

/** Percent between two marks of a lane: the width of a dot on a wide page, half of one on a phone. */
const APART = 0.9;

/** Two years: a few days of publications still show what led to them. */
const LEAST_AROUND = 730;

type Ends = readonly [first: number, last: number];

const ends = ({ from, to }: SpokenDate): Ends => [dayNumber(from), dayNumber(to)];

/**
 * The days that a picture spans: those of the publications, and as long before and after them as they last, as
 * far as texts speak of it. A text of 2017 that speaks of 1917 would else leave a year to each half percent.
 * @param published null when no article has a date: what texts speak of is all there is
 */
export function spanOf(published: Ends | null, dates: readonly SpokenDate[]): Ends | null {
  const all = dates.map(ends).filter(([from, to]) => Number.isFinite(from) && Number.isFinite(to));
  const around = published ? Math.max(LEAST_AROUND, published[1] - published[0]) : 0;
  const [least, most] = published
    ? [published[0] - around, published[1] + around]
    : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const near = all.filter(([from, to]) => from >= least && to <= most);
  const every = published ? [published, ...near] : near;
  if (every.length === 0) return null;
  return [
    every.reduce((first, [from]) => Math.min(first, from), Number.POSITIVE_INFINITY),
    every.reduce((last, [, to]) => Math.max(last, to), Number.NEGATIVE_INFINITY),
  ];
}

/** @param dates by first day */
export function spoken(dates: readonly SpokenDate[], scale: Scale): SpokenView {
  const drawn = dates.filter((date) => {
    const [from, to] = ends(date);
    return from >= scale.from && to <= scale.to;
  });
  const placed = drawn.length <= MOST_MARKS ? marks(drawn, scale) : [];
  const lanes = placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const asMarks = placed.length === drawn.length && lanes <= MOST_LANES;
  return {
    marks: asMarks ? placed : [],
    bars: asMarks ? [] : bars(drawn, scale),
    lanes: asMarks ? lanes : 0,
    words: wordsFor(drawn.length, dates.length - drawn.length, asMarks),
  };
}

function wordsFor(drawn: number, far: number, asMarks: boolean): string {
  const { spoken: drawnIn, spokenFar } = STRINGS.timeline;
  return [drawnIn(drawn, asMarks), ...(far > 0 ? [spokenFar(far)] : [])].join(' ');
}

function marks(dates: readonly SpokenDate[], scale: Scale): SpokenMark[] {
  const most = Math.max(1, ...dates.map(({ passages }) => passages));
  const taken: number[] = [];
  return dates.map((date) => {
    const [from, to] = ends(date);
    const width = to > from ? at(scale, to + 1) - at(scale, from) : 0;
    const x = at(scale, (from + to + 1) / 2);
    return {
      href: date.href,
      text: STRINGS.timeline.passages(date.shown, date.passages),
      x,
      width: round(width),
      about: date.about,
      weight: weightOf(date.passages, most),
      lane: firstFree(taken, x - width / 2, x + width / 2 + APART),
    };
  });
}

/** The area of a dot is as large as its passages; of few passages all are small. */
function weightOf(passages: number, most: number): 1 | 2 | 3 | 4 {
  const size = Math.sqrt(passages / Math.max(9, most));
  return size > 0.85 ? 4 : size > 0.65 ? 3 : size > 0.45 ? 2 : 1;
}

/** A day counts in its slice, a month or a year thinly in each that it may lie in. */
function bars(dates: readonly SpokenDate[], scale: Scale): Bar[] {
  const sums = new Array<number>(SLICES).fill(0);
  for (const date of dates) {
    const [from, to] = ends(date);
    const [first, last] = [share(scale, from) * SLICES, share(scale, to + 1) * SLICES];
    for (let slice = Math.floor(first); slice < Math.min(SLICES, last); slice += 1) {
      const part = Math.min(last, slice + 1) - Math.max(first, slice);
      sums[slice] = (sums[slice] ?? 0) + (date.passages * part) / (last - first);
    }
  }
  return barsOf(sums, 1).map(({ sum: _, ...bar }) => bar);
}
