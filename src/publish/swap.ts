import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Clock, NO_CLOCK } from '../text/clock.ts';
import { diskFault } from '../text/disk-fault.ts';
import { Failure } from '../text/failure.ts';
import { beside } from './beside.ts';
import { exchange } from './exchange.ts';
import { linkedSite, pointLink, type Site } from './linked.ts';
import { acquireLock } from './lock.ts';
import { MANIFEST, writeManifest } from './manifest.ts';
import type { SiteState } from './site-state.ts';

/**
 * Publishes a site whole or not at all. `render` fills a new folder beside the old site; its manifest
 * is written and the two change places, in one step where the system can (`exchange`, or a link that is
 * pointed anew: `linked.ts`). Whatever stops it before that, the old site stands untouched. One build
 * at a time; what a killed one left behind is cleared away.
 *
 * @param outDir the published site, usually `_site`; a link to it is followed
 * @param render is told where the site stands as published before, if it does
 * @param filesOf all files that `render` wrote, where it knows their hashes
 * @param clock is told of the manifest and the swap
 * @returns what `render` returned, and the number of files published
 * @throws Failure `build-running`, `output-not-ours`, `output-not-a-folder`, `disk-full`, `write-refused`, and whatever `render` throws
 */
export async function publish<Result>(
  outDir: string,
  render: (stagingDir: string, published: string | undefined) => Promise<Result>,
  filesOf: (result: Result) => SiteState | undefined = () => undefined,
  clock: Clock = NO_CLOCK,
): Promise<{ result: Result; files: number }> {
  const site = linkedSite(outDir);
  try {
    return await withLock(site, () => fillAndSwap(site, { render, filesOf, clock }));
  } catch (error) {
    throw diskFault(error, outDir) ?? error;
  }
}

async function withLock<Result>(site: Site, work: () => Promise<Result>): Promise<Result> {
  const release = acquireLock(site.name);
  try {
    return await work();
  } finally {
    release();
  }
}

interface Work<Result> {
  readonly render: (stagingDir: string, published: string | undefined) => Promise<Result>;
  readonly filesOf: (result: Result) => SiteState | undefined;
  readonly clock: Clock;
}

async function fillAndSwap<Result>(
  site: Site,
  { render, filesOf, clock }: Work<Result>,
): Promise<{ result: Result; files: number }> {
  const next = beside(site.name, 'next');
  await recover(site);
  refuseForeign(site.folder);
  if (site.other !== undefined) await retire(site.name, site.other);
  await clear(next);
  mkdirSync(next, { recursive: true });
  try {
    const result = await render(next, existsSync(site.folder) ? site.folder : undefined);
    return await clock.time('publish', async () => {
      const files = writeManifest(next, filesOf(result));
      await swap(site, next);
      return { result, files };
    });
  } finally {
    await clear(next);
  }
}

/** A build killed between two renames left the old site under its other name. */
async function recover({ name, folder, other }: Site): Promise<void> {
  const old = beside(name, 'old');
  if (other === undefined && !existsSync(folder) && existsSync(old)) renameSync(old, folder);
  await clear(old);
}

/** Renamed before it is deleted, so that a folder with a name of its own is always whole. */
async function retire(name: string, folder: string): Promise<void> {
  refuseForeign(folder);
  if (existsSync(folder)) renameSync(folder, beside(name, 'old'));
  await clear(beside(name, 'old'));
}

/** Not `rmSync`: thousands of folders go several times as fast when the disk is asked for many at once. */
const clear = (dir: string): Promise<void> => rm(dir, { recursive: true, force: true });

/** `--output ~` must not cost a home folder: only an empty folder or a site with its manifest is replaced. */
function refuseForeign(folder: string): void {
  if (!existsSync(folder) || existsSync(join(folder, MANIFEST))) return;
  if (readdirSync(folder).length === 0) return;
  throw new Failure(
    'output-not-ours',
    `the folder holds files that no build made (there is no ${MANIFEST}): choose an empty or a new one, or empty it yourself.`,
    { file: folder },
  );
}

async function swap({ name, folder, other }: Site, next: string): Promise<void> {
  if (other !== undefined) {
    renameSync(next, other);
    pointLink(name, other);
    await retire(name, folder);
  } else if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(next, folder);
  } else if (!exchange(folder, next)) {
    // Between these two lines there is no site: the price of a system that cannot exchange folders.
    renameSync(folder, beside(name, 'old'));
    renameSync(next, folder);
    await clear(beside(name, 'old'));
  }
}

/**
 * Refuses an output folder that holds the content, or stands in it: the swap would move the sources.
 * @throws Failure `output-overlaps`
 */
export function refuseOverlap(outDir: string, contentDir: string): void {
  const [output, content] = [realPath(resolve(outDir)), realPath(resolve(contentDir))];
  const inside = (a: string, b: string): boolean => {
    const path = relative(a, b);
    return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path);
  };
  if (!inside(output, content) && !inside(content, output)) return;
  throw new Failure(
    'output-overlaps',
    `the output folder and the content folder (${contentDir}) hold each other: choose another --output.`,
    { file: outDir },
  );
}

/** Where a path leads, links resolved as far as it is there. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}
