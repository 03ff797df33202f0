import type { Archive, Entity } from '../../archive/model.ts';

/** A small line: points in a box of `SPARK.width` by `SPARK.height`. */
export interface SparkView {
  readonly points: string;
  readonly mentions: number;
}

export const SPARK = { width: 90, height: 22, inset: 3 } as const;

/** More points than this would be a smear at that width. */
const MOST_POINTS = 24;

/**
 * Mentions of an entity from the oldest article to the newest: the dated articles in at most
 * `MOST_POINTS` groups of equal size, so that a rich month does not hide a poor year.
 */
export function spark(archive: Archive, entity: Entity): SparkView {
  const groups = Math.max(1, Math.min(MOST_POINTS, archive.dated));
  const sums = new Array<number>(groups).fill(0);
  for (const { article, mentions } of entity.appearances) {
    if (article >= archive.dated) continue;
    const group = Math.floor((article * groups) / archive.dated);
    sums[group] = (sums[group] ?? 0) + mentions;
  }
  return { points: points(sums), mentions: entity.mentions };
}

function points(sums: readonly number[]): string {
  const highest = Math.max(1, ...sums);
  const { width, height, inset } = SPARK;
  const step = sums.length > 1 ? (width - 2 * inset) / (sums.length - 1) : 0;
  const values = sums.length > 1 ? sums : [sums[0] ?? 0, sums[0] ?? 0];
  const stretch = sums.length > 1 ? step : width - 2 * inset;
  return values
    .map((sum, at) => {
      const x = inset + at * stretch;
      const y = height - inset - (sum / highest) * (height - 2 * inset);
      return `${round(x)},${round(y)}`;
    })
    .join(' ');
}

const round = (n: number): number => Math.round(n * 10) / 10;
