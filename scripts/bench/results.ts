import { type Cost, median } from './measure.ts';
import type { PeerCosts } from './peers.ts';
import { type BuildCost, type Run, SCENARIOS, type Scenarios } from './scenarios.ts';

/** What a bench found for one size of archive: medians of its runs. */
export interface Results {
  readonly articles: number;
  readonly runs: number;
  readonly node: string;
  readonly cores: number;
  readonly scenarios: Scenarios;
  readonly floor: Cost;
  readonly peers?: PeerCosts;
  /** A full build of the archive's own five articles. */
  readonly five?: Cost;
}

export function medians(runs: readonly Run[]): Pick<Results, 'scenarios' | 'floor'> {
  const found = SCENARIOS.flatMap((scenario): [string, BuildCost][] => {
    const costs = runs.flatMap(({ scenarios }) => scenarios[scenario] ?? []);
    return costs.length > 0 ? [[scenario, median(costs)]] : [];
  });
  return {
    scenarios: {
      cold: median(runs.map(({ scenarios }) => scenarios.cold)),
      ...Object.fromEntries(found),
    },
    floor: median(runs.map(({ floor }) => floor)),
  };
}

export function peerMedians(runs: readonly PeerCosts[]): PeerCosts {
  return {
    hugo: median(runs.map(({ hugo }) => hugo)),
    pagefind: median(runs.map(({ pagefind }) => pagefind)),
  };
}
