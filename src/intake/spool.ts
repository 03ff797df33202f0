import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { diskFault } from '../text/disk-fault.ts';
import { sha256 } from '../text/hash.ts';
import { writeWhole } from '../text/write-whole.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where parts of containers stand while they are read, each under its SHA-256. */
export interface Spool {
  readonly dir: string;
  /** Puts bytes there, once. */
  readonly add: (bytes: Uint8Array) => { path: string; sha256: string; size: number };
  /** A name in the same folder for a file that is needed for a while. */
  readonly scratch: () => string;
  /** Removes what nobody added since the spool was opened. */
  readonly sweep: () => void;
}

/**
 * Where the parts of an archive's containers stand: in the cache of the project, or with the system's
 * temporary files when the project may not be written to.
 */
export function partsDir(contentDir: string): string {
  const name = `parts-${sha256(resolve(contentDir)).slice(0, 16)}`;
  try {
    accessSync(ROOT, constants.W_OK);
    return join(ROOT, '.cache', name);
  } catch {
    return join(tmpdir(), `hemerotheque-${name}`);
  }
}

/**
 * A folder of parts. What stood there before is kept until `sweep`, so that a second build writes nothing.
 * @param dir made when something is added
 */
export function openSpool(dir: string): Spool {
  const used = new Set<string>();
  let scratches = 0;
  return {
    dir,
    add: (bytes) => {
      const hash = sha256(bytes);
      const path = join(dir, hash);
      if (!used.has(hash) && !isThere(path, bytes.length)) writeWhole(path, bytes);
      used.add(hash);
      return { path, sha256: hash, size: bytes.length };
    },
    scratch: () => {
      scratches += 1;
      const path = join(dir, `scratch-${process.pid}-${scratches}`);
      makeDir(dir, path);
      return path;
    },
    sweep: () => {
      if (!existsSync(dir)) return;
      for (const name of readdirSync(dir)) if (!used.has(name)) rmSync(join(dir, name));
    },
  };
}

const isThere = (path: string, size: number): boolean =>
  statSync(path, { throwIfNoEntry: false })?.size === size;

function makeDir(dir: string, needed: string): void {
  try {
    mkdirSync(dir, { recursive: true });
  } catch (error) {
    throw diskFault(error, needed) ?? error;
  }
}
