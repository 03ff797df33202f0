import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outputs, Written } from '../model/outputs.ts';
import { sha256 } from '../text/hash.ts';
import { folderMaker } from './folder-maker.ts';
import { PackedStates } from './packed-states.ts';
import { type FileState, isSound, type SiteState } from './site-state.ts';
import { type Writer, writeHere } from './writer.ts';

/** What became of the files of a site. */
export interface Tally {
  /** Files that the published site did not have with these bytes. */
  readonly written: number;
  readonly bytes: number;
  /** Files taken over from it. */
  readonly kept: number;
}

/** A new site in the making, beside the published one. */
export interface Staging extends Outputs {
  /** Those that stand: what waits for the disk is not among them before `drain`. */
  readonly files: SiteState;
  tally(): Tally;
}

/**
 * @param stagingDir empty, or not there yet
 * @param published where the site stands as published before, and what is known of it
 * @param writer closed by who opened it
 */
export function staging(
  stagingDir: string,
  published: { readonly dir: string; readonly state: SiteState } | undefined,
  writer: Writer = writeHere(),
): Staging {
  const files = new PackedStates();
  const makeFolder = folderMaker();
  let written = 0;
  let bytes = 0;

  /** Where a file goes; its folder is there. */
  function target(path: string): string {
    const file = join(stagingDir, path);
    makeFolder(dirname(file));
    return file;
  }

  /** What is published at the path, where it is still what the last build wrote. */
  function soundBefore(path: string): FileState | undefined {
    const before = published?.state.get(path);
    return published && before && isSound(join(published.dir, path), before) ? before : undefined;
  }

  /** What is published at the path, where it has these very bytes. */
  const sameBefore = (path: string, { sha256 }: Written): FileState | undefined =>
    published?.state.get(path)?.sha256 === sha256 ? soundBefore(path) : undefined;

  function takeOver(path: string, before: FileState, inputs: string): void {
    const changed = linkOrCopy(join(published?.dir ?? '', path), target(path));
    files.set(path, { ...before, inputs, changed: changed ?? before.changed });
  }

  function note(made: Written): void {
    written += 1;
    bytes += made.bytes;
  }

  function keep(path: string, inputs: string): boolean {
    if (published?.state.get(path)?.inputs !== inputs) return false;
    const before = soundBefore(path);
    if (before) takeOver(path, before, inputs);
    return before !== undefined;
  }

  function put(path: string, inputs: string, content: string | Uint8Array): Written {
    const data = typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content);
    const made = { bytes: data.length, sha256: sha256(data) };
    const before = sameBefore(path, made);
    if (before) takeOver(path, before, inputs);
    else {
      note(made);
      writer.write({ path: join(stagingDir, path), data }, (changed) =>
        files.set(path, { inputs, ...made, changed }),
      );
    }
    return made;
  }

  function stream(path: string, inputs: string, pieces: Iterable<string | Uint8Array>): Written {
    const file = target(path);
    const made = writePieces(file, pieces);
    const before = sameBefore(path, made);
    if (before) {
      rmSync(file);
      takeOver(path, before, inputs);
    } else {
      note(made);
      files.set(path, { inputs, ...made, changed: lstatSync(file).mtimeMs });
    }
    return made;
  }

  const read = (path: string): string => readFileSync(join(stagingDir, path), 'utf8');

  const tally = (): Tally => ({ written, bytes, kept: files.size - written });
  return { files, keep, put, stream, read, drain: writer.drain, tally };
}

const encoder = new TextEncoder();

/** One copy of the bytes for both sites, where the file system can. @returns when a copy was made */
function linkOrCopy(from: string, to: string): number | undefined {
  try {
    linkSync(from, to);
    return undefined;
  } catch {
    copyFileSync(from, to);
    return lstatSync(to).mtimeMs;
  }
}

/** Code units gathered before the disk is asked. */
const PIECE = 1 << 18;

function writePieces(path: string, pieces: Iterable<string | Uint8Array>): Written {
  const hash = createHash('sha256');
  const handle = openSync(path, 'wx');
  let bytes = 0;
  const write = (piece: Uint8Array): void => {
    for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
    hash.update(piece);
    bytes += piece.length;
  };
  try {
    let waiting = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') waiting += piece;
      if (typeof piece === 'string' && waiting.length < PIECE) continue;
      write(Buffer.from(waiting));
      waiting = '';
      if (typeof piece !== 'string') write(piece);
    }
    write(Buffer.from(waiting));
  } finally {
    closeSync(handle);
  }
  return { bytes, sha256: hash.digest('hex') };
}
