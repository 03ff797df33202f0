import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../text/hash.ts';
import { MANIFEST } from './manifest.ts';

/** What a published file was made from, and what it was when it was written. */
export interface FileState {
  readonly inputs: string;
  readonly sha256: string;
  readonly bytes: number;
  /** When it was last changed, in milliseconds: a file that someone touched since is made anew. */
  readonly changed: number;
}

/** By path below the site. */
export type SiteState = Pick<
  ReadonlyMap<string, FileState>,
  'size' | 'get' | 'keys' | typeof Symbol.iterator
>;

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));

/** The first line names the form of the file and the manifest of the site that it describes. */
const opening = (manifest: string): string => `site-state 1 ${manifest}`;

/** What the last build knew of the site published at `site` (a link is followed); empty when that site is another one by now. */
export function readSiteState(site: string): SiteState {
  try {
    const [first, ...lines] = readFileSync(pathOf(site), 'utf8').split('\n');
    if (first !== opening(manifestHash(site))) return new Map();
    return new Map(lines.slice(0, -1).map(parseLine));
  } catch {
    return new Map();
  }
}

/** Whether a file is what the last build wrote, as far as size and time tell. */
export function isSound(file: string, { bytes, changed }: FileState): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size === bytes && found.mtimeMs === changed;
}

/** Whether every file of a site is what the last build wrote. */
export function isUntouched(site: string, state: SiteState): boolean {
  for (const [path, file] of state) if (!isSound(join(site, path), file)) return false;
  return true;
}

/** A state that cannot be written costs time at the next build, and nothing else. */
export function writeSiteState(site: string, state: SiteState): void {
  const path = pathOf(site);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, `${opening(manifestHash(site))}\n`);
    for (const lines of linesOf(state)) appendFileSync(`${path}.new`, lines);
    renameSync(`${path}.new`, path);
  } catch {
    // A checkout that may not be written to still builds.
  }
}

/** Files told in one piece: the lines of a million would be a string of a quarter of a gigabyte. */
const PIECE = 10_000;

function* linesOf(state: SiteState): Generator<string> {
  let lines: string[] = [];
  for (const [file, facts] of state) {
    lines.push(`${factsOf(facts)} ${file}\n`);
    if (lines.length < PIECE) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

/** What is known of a file, in one line; its path may follow after a space. */
export const factsOf = ({ inputs, sha256, bytes, changed }: FileState): string =>
  `${inputs} ${sha256} ${bytes} ${changed}`;

export function parseLine(line: string): [string, FileState] {
  const [inputs = '', sha256 = '', bytes, changed, ...file] = line.split(' ');
  return [file.join(' '), { inputs, sha256, bytes: Number(bytes), changed: Number(changed) }];
}

/** Hash of the manifest of a published site. */
export const manifestHash = (site: string): string => sha256(readFileSync(join(site, MANIFEST)));

const pathOf = (site: string): string =>
  join(CACHE, `site-${sha256(resolve(site)).slice(0, 16)}.txt`);
