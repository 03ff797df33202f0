/**
 * Makes the locked dependencies stand in node_modules. Run first by every npm script, so that a fresh
 * clone needs nothing but Node and git. Plain Node, no dependency; prints on stderr only, and only when
 * there is something to do. Two at once: the second waits for the first.
 */
import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST = [20, 19];
const WAIT_MS = 250;

/** Whether `version` (`20.19.0`) is one that the project runs on: 20.19 or later. */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/**
 * Whether what npm installed is what the lockfile asks for. Contents are compared, not times: git gives
 * every file of a clone the same age. Both are the text of a lockfile; `installed` is null when missing.
 */
export function isInstalled(locked, installed) {
  if (installed === null) return false;
  const wanted = packagesOf(locked);
  const present = packagesOf(installed);
  if (wanted === null || present === null) return false;
  const same = Object.entries(wanted).every(([path, entry]) =>
    // An optional package of another system is in the lockfile and rightly not on this disk.
    present[path] === undefined
      ? entry.optional === true
      : present[path].version === entry.version && present[path].integrity === entry.integrity,
  );
  return same && Object.keys(present).every((path) => wanted[path] !== undefined);
}

function packagesOf(lockfile) {
  try {
    const packages = { ...JSON.parse(lockfile).packages };
    delete packages[''];
    return packages;
  } catch {
    return null;
  }
}

function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function ready() {
  const locked = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  return isInstalled(locked, readOrNull(join(ROOT, 'node_modules', '.package-lock.json')));
}

/** Takes the lock, or waits while another living set-up holds it; one whose process is gone is taken over. */
function withLock(work) {
  const lock = join(ROOT, '.cache', 'setup.lock');
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  while (!takes(lock)) {
    const holder = Number(readOrNull(lock));
    if (holder > 0 && !isAlive(holder)) discard(lock, holder);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MS);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A link appears whole or not at all: the lock never stands without its holder's number. */
function takes(lock) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Moves a dead holder's lock away; puts it back where another took it over in the meantime. */
function discard(lock, holder) {
  const aside = `${lock}.${process.pid}.dead`;
  try {
    renameSync(lock, aside);
    if (Number(readOrNull(aside)) !== holder) linkSync(aside, lock);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function install() {
  process.stderr.write('Installing the locked dependencies (npm ci)…\n');
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm tells its scripts where it lives; another package manager tells its own place.
  const npm = process.env.npm_execpath ?? '';
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  const done = /npm-cli\.[cm]?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...flags], options)
    : spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' });
  if (done.status === 0) return 0;
  process.stderr.write(
    'setup: the dependencies could not be installed (see above). Check the network or the proxy, then run the same command again.\n',
  );
  return 1;
}

/** @returns {number} the exit code: 0 when all is there */
export function setup() {
  if (!isSupported(process.versions.node)) {
    process.stderr.write(
      `setup: Node ${OLDEST.join('.')} or later is needed, this is ${process.versions.node}. Install a current one from https://nodejs.org/.\n`,
    );
    return 1;
  }
  if (ready()) return 0;
  return withLock(() => (ready() ? 0 : install()));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = setup();
