import { type Cost, median } from './measure.ts';
import type { PeerCosts } from './peers.ts';
import { type BuildCost, type Run, SCENARIOS, type Scenario } from './scenarios.ts';

/** What a bench found for one size of archive: medians of its runs. */
export interface Results {
  readonly articles: number;
  readonly runs: number;
  readonly node: string;
  readonly cores: number;
  readonly scenarios: Readonly<Record<Scenario, BuildCost>>;
  readonly floor: Cost;
  readonly peers?: PeerCosts;
  /** A full build of the archive's own five articles. */
  readonly five?: Cost;
}

export function medians(runs: readonly Run[]): Pick<Results, 'scenarios' | 'floor'> {
  const of = (scenario: Scenario): BuildCost => median(runs.map((run) => run.scenarios[scenario]));
  const scenarios = Object.fromEntries(SCENARIOS.map((scenario) => [scenario, of(scenario)]));
  return {
    scenarios: scenarios as Record<Scenario, BuildCost>,
    floor: median(runs.map(({ floor }) => floor)),
  };
}

export function peerMedians(runs: readonly PeerCosts[]): PeerCosts {
  return {
    hugo: median(runs.map(({ hugo }) => hugo)),
    pagefind: median(runs.map(({ pagefind }) => pagefind)),
  };
}
