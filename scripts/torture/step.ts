import type { World } from './world.ts';

/** What a step did, in a sentence, and what went wrong. */
export interface Outcome {
  readonly did: string;
  readonly faults: readonly string[];
}

/** @param next seeded numbers in [0, 1) */
export type Step = (world: World, next: () => number) => Promise<Outcome>;
