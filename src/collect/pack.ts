import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { digestOfText, noteDigest } from '../record/digest.ts';
import { holder } from '../record/held.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { Failure } from '../text/failure.ts';
import { sha256 } from '../text/hash.ts';
import { writeWhole } from '../text/write-whole.ts';
import type { MadeRecord } from './workers/maker.ts';

/** A record as the text of its file, and as the JSON of what is read back from it. */
export type WrittenRecord = Pick<MadeRecord, 'markdown' | 'json'>;

/**
 * Records as JSON, one after the other in one file, each after the hash of its words: read back in a tenth of
 * the time that their own files take, and not held in memory. It is a cache: what it does not have, or no
 * longer has as it was, is read from the record's own file.
 */
export interface Pack {
  /** The record whose file has this digest (`digestOfText`); undefined where the pack does not have it. */
  find(digest: string, again: () => ArchiveRecord): ArchiveRecord | undefined;
  /** Takes a record in; what comes back holds little in memory. */
  add(written: WrittenRecord, again: () => ArchiveRecord): ArchiveRecord;
  /** Writes down where the records of these digests stand; the others are forgotten. */
  keep(digests: ReadonlySet<string>): void;
}

/** Where a record stands in the file: its first byte, and how many, the hash included. */
type Place = readonly [number, number];

/** Hexadecimal digits of SHA-256 before each record. */
const SEAL = 64;

/** A file that holds more of what nobody asks for than of the rest is begun anew, in bytes. */
const LEAST_WASTE = 1 << 24;

/**
 * @param path of the file; the list of places stands beside it, with `.list`. Neither need be there, nor be writable
 * @param version of the code that reads records: what another one wrote is not used
 */
export function openPack(path: string, version: string): Pack {
  const places = readList(`${path}.list`, version);
  const handle = openFile(path, places);
  const hold = holder();

  function read(digest: string): ArchiveRecord | undefined {
    const place = places.get(digest);
    if (handle === undefined || !place) return undefined;
    const record = unsealed(handle, place);
    if (record) noteDigest(record, digest);
    return record;
  }

  /** In one piece at the end: what two builds append at once, the seals tell apart. */
  function append(digest: string, json: string): void {
    if (handle === undefined || places.has(digest)) return;
    const words = Buffer.from(json);
    const piece = Buffer.concat([Buffer.from(sha256(words)), words]);
    const end = fstatSync(handle).size;
    if (wrote(handle, piece)) places.set(digest, [end, piece.length]);
  }

  return {
    find(digest, again) {
      const record = read(digest);
      return record && hold(record, () => read(digest) ?? again());
    },
    add({ markdown, json }, again) {
      const digest = digestOfText(markdown);
      append(digest, json);
      const record = JSON.parse(json) as ArchiveRecord;
      noteDigest(record, digest);
      return hold(record, () => read(digest) ?? again());
    },
    keep(digests) {
      for (const digest of places.keys()) if (!digests.has(digest)) places.delete(digest);
      if (handle !== undefined) writeList(`${path}.list`, version, places);
    },
  };
}

const listSchema = z.object({
  version: z.string(),
  places: z.array(z.tuple([z.string(), z.number(), z.number()])),
});

function readList(path: string, version: string): Map<string, Place> {
  try {
    const list = listSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const places = list.version === version ? list.places : [];
    return new Map(places.map(([digest, at, length]): [string, Place] => [digest, [at, length]]));
  } catch {
    return new Map();
  }
}

function writeList(path: string, version: string, places: ReadonlyMap<string, Place>): void {
  const lines = [...places].map(([digest, place]) => [digest, ...place]);
  try {
    writeWhole(path, JSON.stringify({ version, places: lines }));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
}

/** Undefined where it cannot be written to: records are then read from their own files. */
function openFile(path: string, places: Map<string, Place>): number | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const handle = openSync(path, 'a+');
    const used = [...places.values()].reduce((sum, [, length]) => sum + length, 0);
    if (fstatSync(handle).size - used < Math.max(used, LEAST_WASTE)) return handle;
    closeSync(handle);
    rmSync(path);
    places.clear();
    return openSync(path, 'a+');
  } catch {
    return undefined;
  }
}

/** A disk that takes no more costs time at the next build, and nothing else. */
function wrote(handle: number, piece: Buffer): boolean {
  try {
    return writeSync(handle, piece) === piece.length;
  } catch {
    return false;
  }
}

/** Undefined where the words are not those that were written. */
function unsealed(handle: number, [at, length]: Place): ArchiveRecord | undefined {
  const piece = Buffer.allocUnsafe(length);
  if (readSync(handle, piece, 0, length, at) !== length) return undefined;
  const words = piece.subarray(SEAL);
  if (sha256(words) !== piece.toString('latin1', 0, SEAL)) return undefined;
  return JSON.parse(words.toString()) as ArchiveRecord;
}
