import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { compareNames } from '../../src/names/compare.ts';
import { MERGE } from '../../src/names/verdict.ts';
import type { Figure } from './figure.ts';

const PAIRS = new URL('../../tests/names/pairs.yaml', import.meta.url);

const groupSchema = z.strictObject({
  /** What makes these names alike. */
  about: z.string(),
  kind: z.enum(['person', 'organisation', 'place', 'other']),
  /** Whether both names of each pair mean one thing. */
  same: z.boolean(),
  pairs: z.array(z.tuple([z.string(), z.string()])),
});

/** Two names, and whether they mean one thing. */
export interface Pair extends Omit<z.infer<typeof groupSchema>, 'pairs'> {
  readonly a: string;
  readonly b: string;
  /** Rules were made without looking at it. */
  readonly heldOut: boolean;
}

/** The pairs of `tests/names/pairs.yaml`, every second one held out. */
export function readPairs(): Pair[] {
  const groups = z
    .array(groupSchema)
    .parse(parse(readFileSync(PAIRS, 'utf8'), { maxAliasCount: 0 }));
  return groups
    .flatMap(({ pairs, ...group }) => pairs.map(([a, b]) => ({ ...group, a, b })))
    .map((pair, index) => ({ ...pair, heldOut: index % 2 === 1 }));
}

/** True when the rules take the two names for one thing. */
export const isMerged = ({ kind, a, b }: Pair): boolean =>
  compareNames({ kind, name: a }, { kind, name: b }).weight >= MERGE;

/** How often names that are merged are the same, and how many of the same are merged. */
export async function evaluate(_corpus: string | null): Promise<readonly Figure[]> {
  const pairs = readPairs();
  return [
    ...figuresOf(
      'pairs seen while making rules',
      pairs.filter(({ heldOut }) => !heldOut),
    ),
    ...figuresOf(
      'pairs held out',
      pairs.filter(({ heldOut }) => heldOut),
    ),
    ...figuresOf('all pairs', pairs),
  ];
}

function figuresOf(name: string, pairs: readonly Pair[]): Figure[] {
  const merged = pairs.filter(isMerged);
  const same = pairs.filter((pair) => pair.same);
  const right = merged.filter((pair) => pair.same).length;
  return [
    {
      area: 'links',
      name: `precision, ${name}`,
      value: percent(right, merged.length),
      unit: '%',
      target: 98,
      n: merged.length,
      cases: merged.map((pair) => caseOf(pair, pair.same)),
    },
    {
      area: 'links',
      name: `recall, ${name}`,
      value: percent(right, same.length),
      unit: '%',
      target: 90,
      n: same.length,
      cases: same.map((pair) => caseOf(pair, merged.includes(pair))),
    },
  ];
}

const caseOf = ({ kind, a, b }: Pair, isRight: boolean) => ({
  name: `${kind}: ${a} / ${b}`,
  value: isRight ? 100 : 0,
});

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
