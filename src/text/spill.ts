import { mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../../.cache', import.meta.url));

/** Pieces of bytes that are put away, to be read again one by one. */
export interface Spill {
  /** @returns the number of the piece, from 0 on; the piece itself may be changed afterwards */
  readonly put: (piece: Uint8Array) => number;
  /** @returns the piece, not to be changed, and not to be held: the next call may overwrite it */
  readonly get: (number: number) => Buffer;
}

/** Bytes in memory before the disk is asked: a small archive makes no file. */
const SLAB = 2 ** 22;

let files = 0;

/**
 * Keeps pieces in a file without a name, which goes with the program however that ends. They stay in memory where no
 * folder takes a file, or the disk no more.
 * @param bytes gathered in memory before they are written
 * @param folders the first that can be written to is used
 */
export function spill(bytes = SLAB, folders: readonly string[] = [CACHE, tmpdir()]): Spill {
  /** Where each piece begins, and the next one will: in the file, were all of them there. */
  const starts = [0];
  /** What is not in the file; more than one slab where the disk took none. */
  const held: { readonly from: number; readonly slab: Buffer }[] = [];
  let file: number | undefined;
  let refused = false;
  // One for all: memory outside of the heap costs more to take than to fill
  let scratch = Buffer.alloc(0);

  function settle(end: number): void {
    const [first] = held;
    if (!first || refused) return;
    file ??= namelessFile(folders);
    const { from, slab } = first;
    refused = file === undefined || !wrote(file, slab.subarray(0, end - from), from);
    if (!refused) held.length = 0;
  }

  function slabFor(start: number, length: number): { from: number; slab: Buffer } {
    const last = held.at(-1);
    if (last && start + length - last.from <= last.slab.length) return last;
    settle(start);
    const next = { from: start, slab: Buffer.allocUnsafeSlow(Math.max(bytes, length)) };
    held.push(next);
    return next;
  }

  function put(piece: Uint8Array): number {
    const start = starts.at(-1) ?? 0;
    const { from, slab } = slabFor(start, piece.length);
    slab.set(piece, start - from);
    return starts.push(start + piece.length) - 2;
  }

  function get(number: number): Buffer {
    const [start, end] = [starts[number], starts[number + 1]];
    if (start === undefined || end === undefined) throw new RangeError(`no piece ${number}`);
    const one = held.findLast(({ from }) => from <= start);
    if (one) return one.slab.subarray(start - one.from, end - one.from);
    if (scratch.length < end - start) scratch = Buffer.allocUnsafeSlow(2 * (end - start));
    const piece = scratch.subarray(0, end - start);
    if (file === undefined || readSync(file, piece, 0, piece.length, start) !== piece.length)
      throw new RangeError(`piece ${number} cannot be read`);
    return piece;
  }
  return { put, get };
}

function namelessFile(folders: readonly string[]): number | undefined {
  for (const folder of folders)
    try {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `spill-${process.pid}-${files++}`);
      const file = openSync(path, 'wx+', 0o600);
      rmSync(path);
      return file;
    } catch {
      // The next one, or none
    }
  return undefined;
}

function wrote(file: number, piece: Buffer, at: number): boolean {
  try {
    return writeSync(file, piece, 0, piece.length, at) === piece.length;
  } catch {
    return false;
  }
}
