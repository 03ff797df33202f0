import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './build.ts';
import type { Step } from './step.ts';
import { between, lay, notMended, type World } from './world.ts';

/** Two sites, the sources and some air. */
const DISK_MB = 64;

/** A disk with little room left: the build stops with what to do, and all that was there stands. */
export const fullDisk =
  (rooms: readonly number[]): Step =>
  async (world) => {
    const disk = join(world.root, 'disk');
    mkdirSync(disk, { recursive: true });
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', disk]);
    if (mounted.status !== 0)
      return { did: 'full disk SKIPPED: a small disk (tmpfs) may not be mounted here', faults: [] };
    try {
      return await onDisk(world, disk, rooms);
    } finally {
      spawnSync('umount', [disk]);
    }
  };

async function onDisk(world: World, disk: string, rooms: readonly number[]) {
  const faults: string[] = [];
  const { content, site } = lay(world, 'disk-ready');
  const here = { content: join(disk, 'content'), site: join(disk, '_site') };
  cpSync(content, here.content, { recursive: true });
  cpSync(site, here.site, { recursive: true });
  const filler = join(disk, 'filler');
  for (const room of rooms) {
    fill(disk, filler, room);
    const { code, said } = await runCli('build', here.content, here.site);
    if (code !== 1 || !said.includes('[disk-full]'))
      faults.push(`with ${room} kB left it ended with ${code} and said: ${said.trim()}`);
    for (const fault of between(here.content, here.site, [world.before, world.after]))
      faults.push(`with ${room} kB left: ${fault}`);
    rmSync(filler);
  }
  const rebuilt = await runCli('build', here.content, here.site);
  faults.push(...(await notMended(here.content, here.site, world.after, rebuilt)));
  return { did: `a disk with ${rooms.join(', ')} kB left, then with room again`, faults };
}

/** Leaves `room` kB. */
function fill(disk: string, filler: string, room: number): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room * 1024)));
}
