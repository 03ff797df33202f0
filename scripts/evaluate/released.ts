import type { Figure } from './figure.ts';

/** Figures of the last release by `area/name`, as tests/quality/released.json holds them. */
export type Released = Readonly<Record<string, number>>;

export interface ReleasedFile {
  /** From the tests' own sets only. */
  readonly alone: Released;
  /** With the corpus at hand. */
  readonly withCorpus: Released;
}

/** What a figure may lose between two releases, in points. */
const TOLERANCE = 1;

export const keyOf = ({ area, name }: Figure): string => `${area}/${name}`;

export function toReleased(figures: readonly Figure[]): Released {
  const percentages = figures.filter(({ unit }) => unit === '%');
  return Object.fromEntries(percentages.map((figure) => [keyOf(figure), round(figure.value)]));
}

/**
 * What got worse since the release, a sentence each: a percentage that fell by more than a point, or
 * one that is no longer measured. Speeds are left out: they tell of the machine.
 */
export function fallen(figures: readonly Figure[], released: Released): string[] {
  const now = new Map(figures.map((figure) => [keyOf(figure), figure]));
  return Object.entries(released).flatMap(([key, before]) => {
    const figure = now.get(key);
    if (figure === undefined) return [`${key} was ${before} and is no longer measured.`];
    const loss = figure.better === 'lower' ? figure.value - before : before - figure.value;
    if (loss <= TOLERANCE) return [];
    return [`${key} went from ${before} to ${round(figure.value)}.`];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
