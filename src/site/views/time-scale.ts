/** Days since 1970 that a picture spans, drawn between `LEFT` and `RIGHT` percent of its width. */
export interface Scale {
  readonly from: number;
  readonly to: number;
}

/** A year of the axis; `minor` ones are dropped on a phone. */
export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly minor: boolean;
}

/** Of a picture of bars: how many slices of time there are. */
export const SLICES = 96;

const DAY = 86_400_000;
const LEFT = 2;
const RIGHT = 98;

/** Days since 1970 of `2017-02-14`; NaN for a year that a calendar does not have. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY);

const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
const yearStart = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01`);

/** From the January before the first day to a little after the last: whole years read best. */
export function scaleOver(first: number, last: number): Scale {
  const margin = Math.max(20, (last - first) * 0.03);
  return { from: Math.min(first - margin, yearStart(yearOf(first))), to: last + margin };
}

/** Where a day stands, in percent of the width. */
export const at = (scale: Scale, day: number): number =>
  round(LEFT + share(scale, day) * (RIGHT - LEFT));

/** Where a day stands between the ends of a scale, 0..1. */
export const share = ({ from, to }: Scale, day: number): number => (day - from) / (to - from);

export const round = (n: number): number => Math.round(n * 100) / 100;

/** A year each while they fit, else every 2, 5, 10, 20… years. */
export function ticks(scale: Scale): Tick[] {
  const first = yearOf(scale.from + 1);
  const last = yearOf(scale.to);
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (last - first) / size <= 12) ?? 500;
  const found: Tick[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = yearStart(year);
    if (day < scale.from || day > scale.to) continue;
    found.push({ x: at(scale, day), label: String(year), minor: false });
  }
  const crowded = found.length > 5;
  return found.map((tick, index) => ({ ...tick, minor: crowded && index % 2 === 1 }));
}

export interface Bar {
  readonly x: number;
  readonly width: number;
  /** 1..100: of the highest. */
  readonly height: number;
}

/** The bars of slices that hold anything, as high as they hold much. */
export function barsOf(
  sums: readonly number[],
  lowest: number,
): (Bar & { readonly sum: number })[] {
  const highest = Math.max(...sums);
  const width = (RIGHT - LEFT) / SLICES;
  return sums.flatMap((sum, slice) => {
    if (sum === 0) return [];
    const height = Math.max(lowest, Math.round((sum / highest) * 100));
    return [{ x: round(LEFT + slice * width), width: round(width * 0.8), height, sum }];
  });
}

/** The lowest lane whose last mark ends before `start`; remembers that it now ends at `end`. */
export function firstFree(lanes: number[], start: number, end: number): number {
  const free = lanes.findIndex((taken) => taken <= start);
  const lane = free < 0 ? lanes.length : free;
  lanes[lane] = end;
  return lane;
}
