import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../text/hash.ts';
import { isUntouched, manifestHash, readSiteState } from './site-state.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Besides the content, what a site is made by. */
const CODE = ['src', 'templates', '.eleventy.js', 'package.json', 'package-lock.json'];

/** Stands apart from the rest of the content, for the build writes there. */
const RECORDS = 'articles';

/**
 * A file that changed so shortly before it was looked at might change once more and look the same, for a
 * file system's clock ticks every 4 to 10 ms (git calls such entries racy). Milliseconds.
 */
const RACY = 30;

/** Waits until what the build itself wrote last is no longer racy, or it would never be remembered. */
export const settled = (): Promise<void> => setTimeout(2 * RACY);

/** What a build was made from, as the file system tells it. */
export interface Look {
  readonly digest: string;
  /** Whether something had changed too shortly before. */
  readonly racy: boolean;
}

/** What the last build without a fault says of itself. */
export interface LastBuild {
  readonly inputs: string;
  readonly records: string;
  readonly manifest: string;
  readonly articles: number;
  readonly files: number;
}

/** Looks at all that a build reads: content, code, libraries, Node. To be taken before anything is read. */
export function lookAtInputs(contentDir: string): Look {
  return look([
    ...readdirSync(contentDir)
      .filter((name) => name !== RECORDS)
      .sort()
      .map((name) => join(resolve(contentDir), name)),
    ...CODE.map((name) => join(ROOT, name)),
  ]);
}

/**
 * The last build, where a new one would make the very same: nothing that it reads was changed, and every
 * published file is as it was written. As git does, this trusts size, times and number of a file.
 */
export function unchangedSince(
  contentDir: string,
  site: string,
  inputs: Look,
): LastBuild | undefined {
  const last = read(contentDir, site);
  if (!last || last.inputs !== inputs.digest || last.manifest !== manifestIfThere(site))
    return undefined;
  if (last.records !== lookAtRecords(contentDir).digest) return undefined;
  const state = readSiteState(site);
  return state.size === last.files && isUntouched(site, state) ? last : undefined;
}

/** Remembers a build that ended without a fault. */
export function rememberBuild(
  contentDir: string,
  site: string,
  { digest, racy }: Look,
  counts: Pick<LastBuild, 'articles' | 'files'>,
): void {
  const records = lookAtRecords(contentDir);
  const manifest = manifestIfThere(site);
  if (racy || records.racy || manifest === undefined) return;
  const last: LastBuild = { inputs: digest, records: records.digest, manifest, ...counts };
  const path = pathOf(contentDir, site);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(last));
    renameSync(`${path}.new`, path);
  } catch {
    // A checkout that may not be written to still builds.
  }
}

const lookAtRecords = (contentDir: string): Look => look([join(resolve(contentDir), RECORDS)]);

function look(roots: readonly string[]): Look {
  const hash = createHash('sha256').update(process.versions.node);
  const now = Date.now();
  let newest = 0;
  for (const path of roots.flatMap(everythingIn)) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) continue;
    const { mode, size, ino, mtimeMs, ctimeMs } = found;
    newest = Math.max(newest, ctimeMs);
    hash.update(`${[mode, size, ino, mtimeMs, ctimeMs].join(' ')} ${path}\n`);
  }
  return { digest: hash.digest('hex'), racy: newest > now - RACY };
}

/** A folder and all below it, sorted; a file alone; nothing where nothing is. Links are not followed. */
function everythingIn(root: string): string[] {
  const found = lstatSync(root, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [root];
  const below = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return [root, ...below.sort().map((path) => join(root, path))];
}

function read(contentDir: string, site: string): LastBuild | undefined {
  try {
    return JSON.parse(readFileSync(pathOf(contentDir, site), 'utf8')) as LastBuild;
  } catch {
    return undefined;
  }
}

function manifestIfThere(site: string): string | undefined {
  try {
    return manifestHash(site);
  } catch {
    return undefined;
  }
}

function pathOf(contentDir: string, site: string): string {
  const both = JSON.stringify([resolve(contentDir), resolve(site)]);
  const name = sha256(both).slice(0, 16);
  return join(ROOT, '.cache', `build-${name}.json`);
}
