/**
 * `npm run test:same`: one archive of invented articles is built cold, with one worker, in steps (sources come, a
 * decision comes and goes) and in shards of which one is killed and run again. Every site and every record must be the
 * same, byte for byte. `--articles N` (300). Takes minutes.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCorpus } from './bench/corpus.ts';
import { changeBody } from './bench/scenarios.ts';
import { differences, type Tree, treeOf } from './torture/tree.ts';

const RUN = fileURLToPath(new URL('run.mjs', import.meta.url));
const SHARDS = 7;
/** Long enough to have begun, too short to be done. */
const KILLED_AFTER_MS = 1500;

const { values } = parseArgs({ options: { articles: { type: 'string', default: '300' } } });
const root = mkdtempSync(join(tmpdir(), 'same-'));

/** One way to come to the site of an archive. */
interface Way {
  readonly name: string;
  readonly go: (content: string, site: string) => Promise<void> | void;
}

const WAYS: readonly Way[] = [
  { name: 'cold', go: (content, site) => build(content, site) },
  { name: 'one worker', go: (content, site) => build(content, site, '--workers', '1') },
  { name: 'many workers', go: (content, site) => build(content, site, '--workers', '4') },
  { name: 'in steps', go: inSteps },
  { name: `${SHARDS} shards, one killed`, go: inShards },
];

try {
  process.exitCode = (await main()) ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function main(): Promise<boolean> {
  let first: Tree | undefined;
  let allSame = true;
  for (const { name, go } of WAYS) {
    const content = join(root, name, 'content');
    const site = join(root, name, 'site');
    mkdirSync(content, { recursive: true });
    writeCorpus(content, Number(values.articles));
    cpSync('content/archive.yaml', join(content, 'archive.yaml'));
    await go(content, site);
    const tree = new Map([...treeOf(site), ...treeOf(join(content, 'articles'))]);
    first ??= tree;
    const other = differences(first, tree);
    allSame &&= other.length === 0;
    const told = other.length === 0 ? 'the same' : `${other.length} differ: ${other.slice(0, 5)}`;
    process.stdout.write(`${name}: ${tree.size} files, ${told}\n`);
    rmSync(site, { recursive: true, force: true });
  }
  return allSame;
}

/** Half of the sources, then all; a decision on one, and without it again. */
function inSteps(content: string, site: string): void {
  const sources = join(content, 'sources');
  const folder = join(sources, '000');
  const later = join(root, 'later');
  mkdirSync(later);
  const half = sampled(folder);
  for (const file of half) renameSync(join(folder, file), join(later, file));
  build(content, site);
  for (const file of half) renameSync(join(later, file), join(folder, file));
  build(content, site);
  changeBody(content);
  build(content, site);
  rmSync(join(content, 'corrections'), { recursive: true });
  build(content, site);
}

function sampled(folder: string): string[] {
  return [...treeOf(folder).keys()].filter((_, at) => at % 2 === 1);
}

async function inShards(content: string, site: string): Promise<void> {
  const shard = (part: number): string => join(root, 'shards', String(part));
  const args = (part: number): string[] => {
    return ['build', '--content', content, '--shard', `${part}/${SHARDS}`, '--output', shard(part)];
  };
  const killed = spawn(process.execPath, [RUN, ...args(3)], { stdio: 'ignore' });
  await wait(KILLED_AFTER_MS);
  killed.kill('SIGKILL');
  const parts = Array.from({ length: SHARDS }, (_, at) => at + 1);
  for (const part of parts) run(args(part));
  run(['merge', '--content', content, '--output', site, ...parts.map(shard)]);
}

function build(content: string, site: string, ...more: string[]): void {
  run(['build', '--content', content, '--output', site, ...more]);
}

/** 1: something was set aside, which is told and no reason to stop. */
function run(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [RUN, ...args], { encoding: 'utf8' });
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended: ${stderr}`);
}
