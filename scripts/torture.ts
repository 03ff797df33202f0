/**
 * `npm run torture`: builds that are killed, that find the disk full, whose sources change and go while
 * they read, and that run two at once. After each the published site, the records and the editor's files
 * must be, byte for byte, the old or the new ones, and the next build must mend the rest.
 * `--kills N` (50), `--seed N`: the same seed, the same moments. Exit code 1 when anything was between.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { changes } from './torture/change.ts';
import { fullDisk } from './torture/disk.ts';
import { kills } from './torture/kill.ts';
import { random } from './torture/random.ts';
import type { Step } from './torture/step.ts';
import { twoAtOnce } from './torture/twice.ts';
import { makeWorld } from './torture/world.ts';

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? 20_170_213);
const STEPS: readonly Step[] = [
  kills(Number(values.kills ?? 50)),
  fullDisk([0, 16, 256, 1024, 2048]),
  changes(3),
  twoAtOnce,
];

const root = realpathSync(mkdtempSync(join(tmpdir(), 'torture-')));
try {
  process.exitCode = await main();
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function main(): Promise<number> {
  const world = await makeWorld(root, 'content');
  const next = random(seed);
  const sizes = `${world.after.site.size} files, ${world.after.records.size} records`;
  say(`An archive of ${sizes}, built in ${(world.duration / 1000).toFixed(1)} s; seed ${seed}.`);
  let faults = 0;
  for (const step of STEPS) {
    const start = performance.now();
    const outcome = await step(world, next);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    say(`${outcome.faults.length === 0 ? 'ok    ' : 'FAILED'} ${outcome.did} (${seconds} s)`);
    for (const fault of outcome.faults) say(`       ${fault}`);
    faults += outcome.faults.length;
  }
  say(faults === 0 ? 'All was old or new, nothing between.' : `${faults} faults.`);
  return faults === 0 ? 0 : 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
