import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { Failure } from '../text/failure.ts';
import { isRunning } from '../text/running.ts';
import { beside } from './beside.ts';
import {
  formatHolder,
  type Holder,
  type Life,
  lifeOf,
  parseHolder,
  thisProcess,
} from './holder.ts';

/** How often a lock that others take and give back is tried before it counts as held. */
const PATIENCE = 3;

/**
 * Takes the lock of an output folder (a file beside it that names the process), or refuses. A lock
 * whose process is gone is taken over, even when its number belongs to another process by now.
 * @returns the function that gives the lock back
 * @throws Failure `build-running` while another build writes there
 */
export function acquireLock(outDir: string): () => void {
  const lock = beside(outDir, 'lock');
  const me = thisProcess();
  mkdirSync(dirname(lock), { recursive: true });
  for (let attempt = 0; !takes(lock, me); attempt += 1) {
    const text = readIfThere(lock);
    if (text === undefined) continue;
    const holder = parseHolder(text);
    const life = lifeOf(holder, me);
    if (life !== 'dead' || attempt > PATIENCE) throw held(lock, holder, life);
    discard(lock, text);
  }
  sweep(lock);
  return () => rmSync(lock, { force: true });
}

function held(lock: string, { pid, host }: Holder, life: Life): Failure {
  const who = life === 'elsewhere' ? `process ${pid} on « ${host} »` : `process ${pid}`;
  return new Failure(
    'build-running',
    `another build (${who}) is writing this site: wait for it, or stop it; if there is none, delete this file.`,
    { file: lock },
  );
}

/** A link appears whole or not at all: the lock never stands without its holder. */
function takes(lock: string, me: Holder): boolean {
  const mine = `${lock}.${process.pid}`;
  try {
    writeFileSync(mine, formatHolder(me));
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

function readIfThere(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Moves a dead holder's lock away; puts it back where another took it over in the meantime. */
function discard(lock: string, text: string): void {
  const aside = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, aside);
    if (readIfThere(aside) !== text) linkSync(aside, lock);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Deletes what a process left that was killed while it took the lock: `….lock.4711`. */
function sweep(lock: string): void {
  const own = `${basename(lock)}.`;
  for (const name of readdirSync(dirname(lock))) {
    const pid = name.startsWith(own) ? Number.parseInt(name.slice(own.length), 10) : Number.NaN;
    if (pid > 0 && !isRunning(pid)) rmSync(join(dirname(lock), name), { force: true });
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;
