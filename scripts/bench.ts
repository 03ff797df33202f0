/**
 * `npm run bench`: what builds cost, phase by phase, with the whole process tree, beside the floor of the
 * same files, and with `--peers` beside Hugo and Pagefind on the same articles.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chartOf } from './bench/chart.ts';
import { writeCorpus } from './bench/corpus.ts';
import { median } from './bench/measure.ts';
import { type PeerCosts, peersMissing, runPeers, writeHugoSite } from './bench/peers.ts';
import { medians, peerMedians, type Results } from './bench/results.ts';
import { type BuildCost, buildCold, type Run, runOnce } from './bench/scenarios.ts';
import { markdownOf } from './bench/table.ts';
import { writeResults } from './bench/write.ts';

const HELP = `Usage: npm run bench -- [OPTIONS]

  --articles N   invented articles, the same each time (1000); several sizes, one after the other: 1000,10000;
                 above 10,000 only the full build is measured, and no peer
  --runs N       medians of so many runs (3)
  --peers        Hugo and Pagefind on the same articles, already cleaned (hugo must be installed)
  --json FILE    the results as JSON, a list of sizes
  --write        into docs/performance.md, its chart and its JSON
`;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'boolean', default: false },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** Of more articles only the full build is measured, and no peer: Pagefind's program alone takes 3 GB at this size. */
const WHOLE_MOST = 10_000;

process.exitCode = await main();

async function main(): Promise<number> {
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const missing = values.peers ? peersMissing() : undefined;
  if (missing !== undefined) {
    process.stderr.write(`bench: ${missing}\n`);
    return 2;
  }
  const all: Results[] = [];
  for (const articles of sizes()) {
    const results = await inFolder((root) => bench(root, articles, whole('runs', values.runs)));
    all.push(results);
    process.stdout.write(`${markdownOf(results, all)}\n\n`);
    // After each: a later one may be stopped. An aim may ask for two sizes, whichever came first
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
    if (values.write) for (const one of all) writeResults(one, markdownOf(one, all), chartOf(one));
  }
  return 0;
}

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function bench(root: string, articles: number, times: number): Promise<Results> {
  const content = join(root, 'content');
  writeCorpus(content, articles);
  cpSync('content/archive.yaml', join(content, 'archive.yaml'));
  const own = join(root, 'own');
  cpSync('content', own, { recursive: true });
  const runs: Run[] = [];
  const five: BuildCost[] = [];
  const peers: PeerCosts[] = [];
  for (let time = 0; time < times; time += 1) {
    runs.push(await runOnce({ content, site: join(root, 'site') }, articles > WHOLE_MOST));
    five.push(await buildCold({ content: own, site: join(root, 'own-site') }));
    if (values.peers && articles <= WHOLE_MOST) {
      const hugo = join(root, `hugo-${time}`);
      writeHugoSite(join(content, 'articles'), hugo);
      peers.push(await runPeers(hugo));
    }
  }
  return {
    articles,
    runs: times,
    node: process.versions.node,
    cores: availableParallelism(),
    ...medians(runs),
    five: median(five),
    ...(peers.length > 0 && { peers: peerMedians(peers) }),
  };
}

function sizes(): number[] {
  return values.articles.split(',').map((size) => whole('articles', size));
}

/** @throws RangeError for what is no whole number above 0 */
function whole(option: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new RangeError(`--${option} takes a whole number above 0, found ${text}`);
}
