import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../text/failure.ts';
import { acquireLock } from './lock.ts';
import { MANIFEST, writeManifest } from './manifest.ts';

/**
 * Publishes a site whole or not at all. `render` fills a new folder beside the old site; its manifest
 * is written and the two change places. Whatever stops it before that, the old site stands untouched.
 * One build at a time; what a killed one left behind is cleared away.
 *
 * @param outDir the published site, usually `_site`; a link to it is followed
 * @param render is told where the site stands as published before, if it does
 * @returns what `render` returned, and the number of files published
 * @throws Failure `build-running`, `output-not-ours`, and whatever `render` throws
 */
export async function publish<Result>(
  outDir: string,
  render: (stagingDir: string, published: string | undefined) => Promise<Result>,
): Promise<{ result: Result; files: number }> {
  const site = existsSync(outDir) ? realpathSync(outDir) : resolve(outDir);
  const release = acquireLock(site);
  const next = `${site}.next`;
  try {
    await recover(site);
    refuseForeign(site);
    await clear(next);
    mkdirSync(next, { recursive: true });
    const result = await render(next, existsSync(site) ? site : undefined);
    const files = writeManifest(next);
    await swap(site, next);
    return { result, files };
  } finally {
    await clear(next);
    release();
  }
}

/** A build killed between the two renames left the old site under its other name. */
async function recover(site: string): Promise<void> {
  const old = `${site}.old`;
  if (!existsSync(site) && existsSync(old)) renameSync(old, site);
  await clear(old);
}

/** Not `rmSync`: thousands of folders go several times as fast when the disk is asked for many at once. */
const clear = (dir: string): Promise<void> => rm(dir, { recursive: true, force: true });

/** `--output ~` must not cost a home folder: only an empty folder or a site with its manifest is replaced. */
function refuseForeign(site: string): void {
  if (!existsSync(site) || existsSync(join(site, MANIFEST))) return;
  if (readdirSync(site).length === 0) return;
  throw new Failure(
    'output-not-ours',
    `the folder holds files that no build made (there is no ${MANIFEST}): choose an empty or a new one, or empty it yourself.`,
    { file: site },
  );
}

async function swap(site: string, next: string): Promise<void> {
  const old = `${site}.old`;
  mkdirSync(dirname(site), { recursive: true });
  if (existsSync(site)) renameSync(site, old);
  renameSync(next, site);
  await clear(old);
}

/**
 * Refuses an output folder that holds the content, or stands in it: the swap would move the sources.
 * @throws Failure `output-overlaps`
 */
export function refuseOverlap(outDir: string, contentDir: string): void {
  const inside = (a: string, b: string): boolean => {
    const path = relative(resolve(a), resolve(b));
    return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path);
  };
  if (!inside(outDir, contentDir) && !inside(contentDir, outDir)) return;
  throw new Failure(
    'output-overlaps',
    `the output folder and the content folder (${contentDir}) hold each other: choose another --output.`,
    { file: outDir },
  );
}
