import { PHASES, type Phase } from '../../src/text/clock.ts';
import { aimsOf } from './aims.ts';
import type { Cost } from './measure.ts';
import type { Results } from './results.ts';
import { type BuildCost, SCENARIOS } from './scenarios.ts';

type Row = readonly string[];

/**
 * The results as Markdown, for a terminal and for `docs/performance.md` alike.
 * @param others what the same command found for other sizes
 */
export function markdownOf(results: Results, others: readonly Results[] = []): string {
  const { articles, runs, node, cores } = results;
  const heading = `${articles} articles, Node ${node}, ${cores} cores, median of ${runs}`;
  return [
    `### ${heading}`,
    table(
      ['', 'wall s', 'CPU s', 'peak MB', '× floor', ...peerHead(results), 'files written'],
      costRows(results),
    ),
    'Against the aims of the project:',
    table(['', 'aim', 'measured', 'kept'], aimRows(results, others)),
    'Seconds of each phase; render is what the main thread waits for the one that renders, pages what is left: comparing, taking over, handing to the disk:',
    table(['phase', ...builds(results).map(([name]) => name)], phaseRows(results)),
  ].join('\n\n');
}

const peerHead = ({ peers }: Results): Row => (peers ? ['× Hugo + Pagefind'] : []);

function costRows(results: Results): Row[] {
  const { floor, peers, scenarios } = results;
  const both = peers && peers.hugo.wallSeconds + peers.pagefind.wallSeconds;
  const row = (name: string, cost: Cost, written: string): Row => [
    name,
    seconds(cost.wallSeconds),
    seconds(cost.cpuSeconds),
    cost.peakMb.toFixed(0),
    ratio(cost.wallSeconds, floor.wallSeconds),
    ...(both ? [ratio(cost.wallSeconds, both)] : []),
    written,
  ];
  const count = ({ written, files }: BuildCost): string => `${written} of ${files}`;
  return [
    ...builds(results).map(([name, cost]) => row(name, cost, count(cost))),
    row('floor', floor, `${scenarios.cold.files}`),
    ...(peers
      ? [row('Hugo, clean texts', peers.hugo, ''), row('Pagefind’s program', peers.pagefind, '')]
      : []),
  ];
}

const aimRows = (results: Results, others: readonly Results[]): Row[] =>
  aimsOf(results, others).map(({ what, aim, measured, kept }) => [
    what,
    aim,
    measured,
    kept ? 'yes' : 'no',
  ]);

function phaseRows(results: Results): Row[] {
  const costs = builds(results).map(([, cost]) => cost);
  const rows = PHASES.map((phase) => [
    phase,
    ...costs.map(({ phases }) => seconds(ownMs(phases, phase) / 1000)),
  ]);
  const start = costs.map((cost) => seconds(cost.wallSeconds - known(cost)));
  return [...rows, ['start and the rest', ...start]];
}

/** The builds that were measured, in their order. */
const builds = ({ scenarios }: Results): [string, BuildCost][] =>
  SCENARIOS.flatMap((name): [string, BuildCost][] => {
    const cost = scenarios[name];
    return cost ? [[name, cost]] : [];
  });

/** Pages hold view models, and the time that passes until the last are rendered. */
function ownMs(phases: BuildCost['phases'], phase: Phase): number {
  const all = phases[phase] ?? 0;
  if (phase !== 'pages') return all;
  return all - (phases['view models'] ?? 0) - (phases.render ?? 0);
}

/** The index runs beside the pages: only where it takes longer does it add time. */
function known({ phases }: BuildCost): number {
  const { pages = 0, data = 0, index = 0 } = phases;
  const alone = (['read', 'understand', 'archive', 'publish'] as const).map((p) => phases[p] ?? 0);
  return (alone.reduce((sum, ms) => sum + ms, 0) + Math.max(pages + data, index)) / 1000;
}

const seconds = (value: number): string => Math.max(0, value).toFixed(2);
const ratio = (value: number, of: number): string => (value / of).toFixed(2);

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, column) => (column === 0 ? '---' : '---:')));
  return [line(head), rule, ...rows.map(line)].join('\n');
}
