import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { Failure } from '../text/failure.ts';

/**
 * Takes the lock of an output folder (`<outDir>.lock`, which holds the number of the process), or
 * refuses. A lock whose process is gone is taken over.
 * @returns the function that gives the lock back
 * @throws Failure `build-running` while another build writes there
 */
export function acquireLock(outDir: string): () => void {
  const lock = `${outDir}.lock`;
  mkdirSync(dirname(lock), { recursive: true });
  for (let attempt = 0; !takes(lock); attempt += 1) {
    const holder = holderOf(lock);
    if (holder !== undefined && (isAlive(holder) || attempt > 3)) {
      throw new Failure(
        'build-running',
        `another build (process ${holder}) is writing this site: wait for it, or stop it; if there is none, delete this file.`,
        { file: lock },
      );
    }
    if (holder !== undefined) discard(lock, holder);
  }
  return () => rmSync(lock, { force: true });
}

/** A link appears whole or not at all: the lock never stands without its holder's number. */
function takes(lock: string): boolean {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** A process of another user is alive too; a number that is none (a damaged lock) is not. */
function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Moves a dead holder's lock away; puts it back where another took it over in the meantime. */
function discard(lock: string, holder: number): void {
  const aside = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, aside);
    if (!Object.is(holderOf(aside), holder)) linkSync(aside, lock);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
