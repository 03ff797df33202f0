import { closeSync, type Dirent, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../text/failure.ts';
import { sha256 } from '../text/hash.ts';
import { sourceStem } from '../text/source-names.ts';
import type { Listing, Part } from './arrivals.ts';
import type { Columns } from './columns.ts';
import { type ContainerFile, partsOf } from './containers.ts';
import { belongsTo, intakeFailure, noText, notAFile, nothingInside } from './faults.ts';
import { type Arrival, kindOf } from './kinds.ts';
import { LARGEST_SOURCE, tooLarge } from './limits.ts';
import { partFile } from './part-names.ts';
import { companionsOf } from './saved-pages.ts';
import type { Spool } from './spool.ts';
import { newTally, type Tally } from './tally.ts';
import { filesBelow } from './walk.ts';

export interface ListInput {
  /** The folder with the sources. */
  readonly dir: string;
  readonly spool: Spool;
  /** What an editor wrote about the columns of tables. */
  readonly columns: Columns;
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Everything that stands in a folder, each thing once: a source, a duplicate of one, or set aside with its
 * reason. Containers are read as streams, their parts taken out into the spool. No text is held.
 * The first by name has a name and its bytes; a later one is told.
 */
export async function listSources(input: ListInput): Promise<Listing> {
  const { dir, onProgress } = input;
  const found = filesBelow(dir);
  const companion = companionsOf(found.map(({ path }) => path));
  const tally = newTally();
  for (const [index, { path, entry }] of found.entries()) {
    onProgress?.(index, found.length);
    const page = companion(path);
    const setAside = (failure: Failure, fault: boolean, arrival: Arrival = 'other'): void =>
      tally.aside({ file: path, arrival, failure: intakeFailure(failure, path), fault });
    if (page !== undefined) setAside(belongsTo(page), false);
    else await listFile(path, entry, input, tally).catch((error) => setAside(error, true));
  }
  return tally.listing();
}

/**
 * The same for one file, wherever it stands.
 * @param file the name that it is told by
 */
export async function listOne(
  path: string,
  file: string,
  input: Omit<ListInput, 'dir'>,
): Promise<Listing> {
  const tally = newTally();
  try {
    await listPlain(file, path, input, tally);
  } catch (error) {
    const failure = intakeFailure(error, file);
    tally.aside({ file, arrival: 'other', failure, fault: true });
  }
  return tally.listing();
}

async function listFile(
  file: string,
  entry: Dirent,
  input: ListInput,
  tally: Tally,
): Promise<void> {
  if (!entry.isFile()) throw notAFile(file, entry);
  await listPlain(file, join(input.dir, file), input, tally);
}

async function listPlain(
  file: string,
  path: string,
  input: Omit<ListInput, 'dir'>,
  tally: Tally,
): Promise<void> {
  const kind = kindOf(file, () => headOf(path));
  if (kind.is === 'refused') throw new Failure(kind.code, kind.message);
  if (kind.is === 'beside') {
    const failure = intakeFailure(noText(kind.what), file);
    tally.aside({ file, arrival: 'other', failure, fault: false });
    return;
  }
  if (kind.is === 'source') return listLoose(file, path, kind, tally);
  await listParts({ file, path, container: kind.container }, input, tally);
}

function listLoose(
  file: string,
  path: string,
  { format, arrival }: Extract<ReturnType<typeof kindOf>, { is: 'source' }>,
  tally: Tally,
): void {
  const stem = sourceStem(file);
  if (!tally.claim(stem, tally.unique(file), arrival)) return;
  try {
    const { size } = statSync(path);
    if (size > LARGEST_SOURCE) throw tooLarge(size, file);
    tally.source({
      file,
      stem,
      path,
      sha256: sha256(readFileSync(path)),
      size,
      format,
      arrival,
      stated: [],
    });
  } catch (error) {
    tally.aside({ file, arrival, failure: intakeFailure(error, file), fault: true });
  }
}

async function listParts(
  container: ContainerFile,
  input: Omit<ListInput, 'dir'>,
  tally: Tally,
): Promise<void> {
  const { file, container: arrival } = container;
  let parts = 0;
  try {
    for await (const part of partsOf(container, input)) {
      if (!('table' in part)) parts += 1;
      takePart(part, container, input.spool, tally);
    }
    if (parts === 0) throw nothingInside();
  } catch (error) {
    tally.aside({ file, arrival, failure: intakeFailure(error, file), fault: true });
    tally.unfinished(file);
  }
}

function takePart(part: Part, container: ContainerFile, spool: Spool, tally: Tally): void {
  if ('table' in part) {
    tally.table({ ...part.table, file: partFile(container.file, part.key) });
    return;
  }
  const file = tally.unique(partFile(container.file, part.key));
  const arrival = part.arrival ?? container.container;
  if ('failure' in part) {
    tally.aside({ file, arrival, failure: intakeFailure(part.failure, file), fault: part.fault });
    return;
  }
  const stem = sourceStem(file);
  if (!tally.claim(stem, file, arrival)) return;
  const { format, stated = [], shape, charset } = part;
  const kept = spool.add(part.bytes);
  const options = { ...(shape && { shape }), ...(charset && { charset }) };
  tally.source({ file, stem, ...kept, format, arrival, stated, ...options });
}

/** Enough to tell a format by how it begins. */
const HEAD_BYTES = 1024;

function headOf(path: string): Uint8Array {
  const head = Buffer.alloc(HEAD_BYTES);
  const handle = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(handle, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}
