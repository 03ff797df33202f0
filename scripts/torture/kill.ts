import { existsSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beside } from '../../src/publish/beside.ts';
import { MANIFEST } from '../../src/publish/manifest.ts';
import { type Running, runCli, startCli } from './build.ts';
import type { Step } from './step.ts';
import { same, treeOf } from './tree.ts';
import { between, lay, notMended, type World } from './world.ts';

/** Kills that pile up before a build is left in peace. */
const IN_A_ROW = 5;

/** Every third is aimed at the swap, which takes milliseconds of the seconds of a build. */
const AIMED = 3;
const AROUND_SWAP_MS = 25;

interface Tally {
  old: number;
  new: number;
  late: number;
}

/** Builds killed (SIGKILL) at seeded moments; every other row of kills has a site that is a link. */
export const kills =
  (count: number): Step =>
  async (world, next) => {
    const faults: string[] = [];
    const tally: Tally = { old: 0, new: 0, late: 0 };
    for (let first = 0; first < count; first += IN_A_ROW) {
      const row = Array.from({ length: Math.min(IN_A_ROW, count - first) }, (_, at) => first + at);
      faults.push(...(await killInARow(world, row, next, tally)));
    }
    const did = `${count} builds killed, ${tally.late} of them too late; the site was the old one ${tally.old} times, the new one ${tally.new} times`;
    return { did, faults };
  };

/** Each kill meets what the one before left, unless that left the new site: then all begins anew. */
async function killInARow(
  world: World,
  row: readonly number[],
  next: () => number,
  tally: Tally,
): Promise<string[]> {
  const faults: string[] = [];
  const linked = ((row[0] ?? 0) / IN_A_ROW) % 2 === 1;
  let { content, site } = laid(world, linked);
  let isNew = false;
  for (const at of row) {
    if (isNew) ({ content, site } = laid(world, linked));
    const moment = await killOnce(world, content, site, at % AIMED === 0, next());
    if (moment === 'late') tally.late += 1;
    isNew = same(treeOf(site), world.after.site);
    tally[isNew ? 'new' : 'old'] += 1;
    for (const fault of between(content, site, [world.before, world.after]))
      faults.push(`kill ${at + 1} (${moment}): ${fault}`);
  }
  const rebuilt = await runCli('build', content, site);
  const left = await notMended(content, site, world.after, rebuilt);
  return [...faults, ...left.map((fault) => `after kill ${(row.at(-1) ?? 0) + 1}: ${fault}`)];
}

function laid(world: World, linked: boolean): { content: string; site: string } {
  const found = lay(world, 'kill');
  if (linked) makeLink(found.site);
  return found;
}

function makeLink(site: string): void {
  renameSync(site, `${site}.a`);
  symlinkSync('_site.a', site);
}

async function killOnce(
  world: World,
  content: string,
  site: string,
  aimed: boolean,
  chance: number,
): Promise<string> {
  const running = startCli('build', content, site);
  if (aimed) await untilSwap(running, site);
  const wait = chance * (aimed ? AROUND_SWAP_MS : world.duration);
  await Promise.race([sleep(wait), running.ended]);
  running.child.kill('SIGKILL');
  const { code } = await running.ended;
  if (code !== null) return 'late';
  return `${Math.round(wait)} ms ${aimed ? 'into the swap' : 'into the build'}`;
}

/** The manifest is the last file that is written before the swap. */
async function untilSwap({ ended }: Running, site: string): Promise<void> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && !existsSync(join(beside(site, 'next'), MANIFEST))) await sleep(1);
}
