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
import { type PeerCosts, peersMissing, runPeers, writeHugoSite } from './bench/peers.ts';
import { medians, peerMedians, type Results } from './bench/results.ts';
import { type Run, runOnce } from './bench/scenarios.ts';
import { markdownOf } from './bench/table.ts';
import { writeResults } from './bench/write.ts';

const HELP = `Usage: npm run bench -- [OPTIONS]

  --articles N   invented articles, the same each time (1000)
  --runs N       medians of so many runs (3)
  --peers        Hugo and Pagefind on the same articles, already cleaned (hugo must be installed)
  --json FILE    the results as JSON
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
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const results = await bench(root, whole('articles'), whole('runs'));
    process.stdout.write(`${markdownOf(results)}\n`);
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
    if (values.write) writeResults(results, markdownOf(results), chartOf(results));
    return 0;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function bench(root: string, articles: number, times: number): Promise<Results> {
  const content = join(root, 'content');
  writeCorpus(content, articles);
  cpSync('content/archive.yaml', join(content, 'archive.yaml'));
  const runs: Run[] = [];
  const peers: PeerCosts[] = [];
  for (let time = 0; time < times; time += 1) {
    runs.push(await runOnce({ content, site: join(root, 'site') }));
    if (values.peers) {
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
    ...(values.peers && { peers: peerMedians(peers) }),
  };
}

/** @throws RangeError for what is no whole number above 0 */
function whole(option: 'articles' | 'runs'): number {
  const count = Number(values[option]);
  if (Number.isInteger(count) && count > 0) return count;
  throw new RangeError(`--${option} takes a whole number above 0, found ${values[option]}`);
}
