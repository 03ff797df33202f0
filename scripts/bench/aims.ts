import type { Results } from './results.ts';

/** What a build is to cost, with what it cost in this run. */
export interface Aim {
  readonly what: string;
  /** As it stands in the table. */
  readonly aim: string;
  readonly measured: string;
  readonly kept: boolean;
}

/** At most so many Hugos and Pagefinds for a full build, index included. */
const COLD = 1;
/** Rendering and writing alone, against the floor and against Hugo. */
const RENDER = { floor: 2, hugo: 0.6 };
/** Seconds. */
const UNCHANGED = 2;
const BODY = { seconds: 5, files: 40 };
const MERGE = 10;
const FIVE = 3;
/** An article of a larger archive, by what one costs at this size. */
const GROWTH = { from: 10_000, most: 1.3 };
/** Of the process tree: up to 10,000 articles, and above. */
const PEAK_MB = { some: 1024, many: 2560 };

/**
 * The aims of the project at the size of a run; those against peers only where peers ran.
 * @param others what the same command found for other sizes
 */
export function aimsOf(results: Results, others: readonly Results[] = []): Aim[] {
  const { articles, scenarios, floor, peers, five } = results;
  const { cold } = scenarios;
  const unchanged = scenarios['nothing changed'];
  const changed = scenarios['one body changed'];
  const merged = scenarios['one entity merged'];
  const { phases } = cold;
  const render = ((phases.data ?? 0) + (phases.pages ?? 0)) / 1000;
  const megabytes = articles > 10_000 ? PEAK_MB.many : PEAK_MB.some;
  const rows = [
    peers &&
      times(
        'full cold build',
        cold.wallSeconds,
        peers.hugo.wallSeconds + peers.pagefind.wallSeconds,
        COLD,
        'Hugo + Pagefind',
      ),
    times(
      'view models, rendering and writing',
      render,
      floor.wallSeconds,
      RENDER.floor,
      'the floor',
    ),
    peers &&
      times(
        'view models, rendering and writing',
        render,
        peers.hugo.wallSeconds,
        RENDER.hugo,
        'Hugo',
      ),
    unchanged && atMost('nothing changed', unchanged.wallSeconds, UNCHANGED, 's'),
    changed &&
      atMost('one body changed, published and searchable', changed.wallSeconds, BODY.seconds, 's'),
    changed && atMost('one body changed', changed.written, BODY.files, 'files written'),
    merged && atMost('one entity merged into another', merged.wallSeconds, MERGE, 's'),
    atMost('peak memory of the process tree', cold.peakMb, megabytes, 'MB'),
    growth(results, others),
    five && atMost('the archive’s own five articles, cold', five.wallSeconds, FIVE, 's'),
  ];
  return rows.flatMap((row) => row ?? []);
}

function growth({ articles, scenarios }: Results, others: readonly Results[]): Aim | undefined {
  const smaller = others.find((other) => other.articles === GROWTH.from);
  if (!smaller || articles <= GROWTH.from) return undefined;
  const each = scenarios.cold.wallSeconds / articles;
  const before = smaller.scenarios.cold.wallSeconds / smaller.articles;
  return times('an article of a full build', each, before, GROWTH.most, `one of ${GROWTH.from}`);
}

function times(what: string, seconds: number, of: number, most: number, whom: string): Aim {
  const ratio = seconds / of;
  const aim = `≤ ${most.toFixed(1)} × ${whom}`;
  return { what, aim, measured: `${ratio.toFixed(2)} ×`, kept: ratio <= most };
}

function atMost(what: string, value: number, most: number, unit: string): Aim {
  const digits = unit === 's' ? 2 : 0;
  return {
    what,
    aim: `≤ ${most} ${unit}`,
    measured: `${value.toFixed(digits)} ${unit}`,
    kept: value <= most,
  };
}
