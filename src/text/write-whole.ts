import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { diskFault } from './disk-fault.ts';
import { isRunning } from './running.ts';

// Unseen by the walk over a folder, and by an editor: `.menaces.md.4711.new`
const UNFINISHED = /^\..+\.(\d+)\.new$/;

/**
 * Writes a file so that it is never half there: whole beside its place, then renamed into it. Two
 * processes that write the same file do not meet.
 * @throws Failure `disk-full`, `write-refused`, `name-too-long`; nothing is left behind then
 */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const beside = join(dirname(path), `.${shortened(basename(path))}.${process.pid}.new`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw diskFault(error, path) ?? error;
  }
}

/** Names have up to 255 bytes: the file's own name may take all of them. */
const shortened = (name: string): string => name.slice(0, 40);

/** Deletes what processes that were killed in `writeWhole` left below a folder. */
export function sweepUnfinished(dir: string): void {
  for (const entry of entriesBelow(dir)) {
    const pid = Number(UNFINISHED.exec(entry.name)?.[1] ?? 0);
    if (entry.isFile() && pid > 0 && pid !== process.pid && !isRunning(pid))
      rmSync(join(entry.parentPath, entry.name), { force: true });
  }
}

function entriesBelow(dir: string) {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}
