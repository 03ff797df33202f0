/**
 * `npm run test:slurm`: a Slurm of this machine alone (controller, node daemon, munge; as root) runs
 * `docs/jobs/slurm-array.sh` over 1,000 invented articles in 4 tasks, of which one fails once; the merged
 * records must be those of a single run. Debian: apt-get install slurm-wlm munge.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { takeShards } from '../src/collect/shard.ts';
import { sha256 } from '../src/text/hash.ts';
import { writeCorpus } from './bench/corpus.ts';

const TASKS = 4;
const NEEDED = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'squeue', 'sinfo'];
const { values } = parseArgs({ options: { articles: { type: 'string', default: '1000' } } });

const missing = NEEDED.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
if (missing.length > 0 || process.getuid?.() !== 0) {
  const what =
    missing.length > 0
      ? `${missing.join(', ')} missing (Debian: apt-get install slurm-wlm munge)`
      : 'only root may start a Slurm';
  process.stderr.write(`test:slurm: ${what}.\n`);
  process.exitCode = 2;
} else {
  const root = mkdtempSync(join(tmpdir(), 'slurm-'));
  const daemons: ChildProcess[] = [];
  try {
    await main(root, daemons);
  } finally {
    for (const daemon of daemons.reverse()) daemon.kill();
    await wait(500);
    rmSync(root, { recursive: true, force: true });
  }
}

async function main(root: string, daemons: ChildProcess[]): Promise<void> {
  const content = join(root, 'content');
  writeCorpus(content, Number(values.articles));
  cpSync('content/archive.yaml', join(content, 'archive.yaml'));
  const env = { ...process.env, SLURM_CONF: writeConfig(root), SHARDS_IN_ALL: String(TASKS) };
  spawnSync('chmod', ['755', root]);
  startMunge(daemons);
  daemons.push(spawn('slurmctld', ['-D'], { env, stdio: 'ignore' }));
  daemons.push(spawn('slurmd', ['-D'], { env, stdio: 'ignore' }));
  await until('the node is idle', () => run('sinfo', ['-h', '-o', '%t'], env).trim() === 'idle');
  const shards = join(root, 'shards');
  // A file stands where the folder of shard 2 must be: that task fails, as one on a broken node does.
  mkdirSync(shards);
  writeFileSync(join(shards, '2'), '');
  await submit(env, content, shards, '1-4');
  const made = partsIn(shards);
  process.stdout.write(`made in the first run: ${made.join(', ')} (2 was made to fail)\n`);
  rmSync(join(shards, '2'));
  await submit(env, content, shards, '2');
  process.stdout.write(`made after it was run again: ${partsIn(shards).join(', ')}\n`);
  takeShards(
    content,
    partsIn(shards).map((part) => join(shards, part)),
  );
  const merged = digest(join(content, 'articles'));
  rmSync(join(content, 'articles'), { recursive: true });
  const alone = join(root, 'alone');
  const single = ['build', '--content', content, '--shard', '1/1', '--output', alone];
  run(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...single], process.env);
  const same = made.join() === '1,3,4' && merged === digest(join(alone, 'articles'));
  process.stdout.write(
    `${values.articles} records by Slurm and by a single run: ${same ? 'the same bytes' : 'DIFFERENT'}\n`,
  );
  process.exitCode = same ? 0 : 1;
}

async function submit(
  env: NodeJS.ProcessEnv,
  content: string,
  shards: string,
  array: string,
): Promise<void> {
  const log = join(shards, '..', 'task-%a.log');
  run(
    'sbatch',
    ['--array', array, '--output', log, 'docs/jobs/slurm-array.sh', content, shards],
    env,
  );
  await until(`the tasks ${array} have ended`, () => run('squeue', ['-h'], env).trim() === '');
}

function partsIn(shards: string): string[] {
  return readdirSync(shards)
    .filter((part) => existsSync(join(shards, part, 'shard.json')))
    .sort();
}

function writeConfig(root: string): string {
  const file = join(root, 'slurm.conf');
  const host = hostname();
  const lines = [
    'ClusterName=alone',
    `SlurmctldHost=${host}(127.0.0.1)`,
    'SlurmUser=root',
    'SlurmdUser=root',
    'AuthType=auth/munge',
    'ProctrackType=proctrack/pgid',
    'TaskPlugin=task/none',
    'SelectType=select/cons_tres',
    'ReturnToService=2',
    `StateSaveLocation=${root}/state`,
    `SlurmdSpoolDir=${root}/spool`,
    `SlurmctldPidFile=${root}/ctld.pid`,
    `SlurmdPidFile=${root}/slurmd.pid`,
    `NodeName=${host} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} RealMemory=3200 State=UNKNOWN`,
    `PartitionName=all Nodes=${host} Default=YES MaxTime=INFINITE State=UP`,
  ];
  for (const folder of ['state', 'spool']) mkdirSync(join(root, folder));
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** Messages of a Slurm are signed by munge, which refuses to run as root; one that runs already is used. */
function startMunge(daemons: ChildProcess[]): void {
  if (spawnSync('munge', ['-n']).status === 0) return;
  spawnSync('sh', ['-c', 'mkdir -p /run/munge && chown munge /run/munge && chmod 755 /run/munge']);
  daemons.push(
    spawn('setpriv', ['--reuid=munge', '--regid=munge', '--clear-groups', 'munged', '-F'], {
      stdio: 'ignore',
    }),
  );
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8' });
  if (status !== 0 && command !== 'sinfo')
    throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}

async function until(what: string, holds: () => boolean): Promise<void> {
  const deadline = Date.now() + 30 * 60_000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`waited half an hour until ${what}`);
    await wait(1000);
  }
}

function digest(dir: string): string {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return sha256(
    paths.map((path) => `${path.slice(dir.length)} ${sha256(readFileSync(path))}\n`).join(''),
  );
}
