/**
 * `npm run bench`: what a full build costs, phase by phase, in its own process and in a folder of its
 * own. `--articles N` builds N invented articles instead of the archive's five.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './bench/corpus.ts';
import type { Measured } from './bench/measured.ts';

const BUILD = fileURLToPath(new URL('bench/measured-build.ts', import.meta.url));

const { values } = parseArgs({ options: { articles: { type: 'string' } } });
const root = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  process.exitCode = main(join(root, 'content'), values.articles);
} finally {
  rmSync(root, { recursive: true, force: true });
}

function main(content: string, articles: string | undefined): number {
  prepare(content, articles);
  const sources = readdirSync(join(content, 'sources')).sort();
  process.stdout.write(
    `${sources.length} articles, Node ${process.versions.node}, ${availableParallelism()} cores\n`,
  );
  const codes = [measure('from nothing', content), measure('nothing changed', content)];
  appendFileSync(join(content, 'sources', sources.at(-1) ?? ''), '\nUne ligne de plus.\n');
  codes.push(measure('one article changed', content));
  return Math.max(...codes);
}

function prepare(content: string, articles: string | undefined): void {
  if (articles === undefined) {
    cpSync('content', content, { recursive: true });
    rmSync(join(content, 'articles'), { recursive: true, force: true });
    return;
  }
  const count = Number(articles);
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`--articles takes a number, found ${articles}`);
  cpSync('content/archive.yaml', join(content, 'archive.yaml'));
  writeCorpus(content, count);
}

function measure(what: string, content: string): number {
  const start = performance.now();
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', BUILD, content, join(root, '_site')],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const wall = performance.now() - start;
  const { phases, peakMb, code } = JSON.parse(run.stdout) as Measured;
  const cpu = phases.reduce((sum, phase) => sum + phase.cpuMs, 0);
  process.stdout.write(
    `\n${what}: ${seconds(wall)} s, ${seconds(cpu)} s of computing, ${peakMb.toFixed(0)} MB at most\n`,
  );
  for (const { name, wallMs, cpuMs } of phases) {
    process.stdout.write(
      `  ${name.padEnd(36)}${seconds(wallMs)} s  ${seconds(cpuMs)} s of computing\n`,
    );
  }
  return code;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2).padStart(6);
}
