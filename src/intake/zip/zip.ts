import { createWriteStream, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { diskFault, isDiskFault } from '../../text/disk-fault.ts';
import { Failure } from '../../text/failure.ts';
import type { NotTaken, Part } from '../arrivals.ts';
import type { ContainerFile, ContainerTools, partsOf } from '../containers.ts';
import { noText } from '../faults.ts';
import { type Arrival, type Kind, kindOf } from '../kinds.ts';
import { LARGEST_INNER, LARGEST_SOURCE, tooLarge } from '../limits.ts';
import { belongsToPage } from './companions.ts';
import { type Entry, openZip, type Zip } from './open.ts';
import { safeName } from './safe-name.ts';

/** An archive may unfold to so many times its size, and this much besides (a zip bomb has a ratio above 1000). */
const MOST_RATIO = 200;
const SPARE = 1024 * 1024 * 1024;

/**
 * What stands in a zip file, by name. Nothing is written where an entry says: its name only names it. Links,
 * names that lead out, passwords and bombs are refused, each with its message. Of a WACZ package the WARC
 * files are read, the rest describes them.
 */
export async function* zipEntries(
  file: ContainerFile,
  tools: ContainerTools,
  depth: number,
  inner: typeof partsOf,
): AsyncGenerator<Part> {
  const zip = await openZip(file.path);
  try {
    const companion = belongsToPage(zip.entries);
    let left = MOST_RATIO * statSync(file.path).size + SPARE;
    for (const entry of zip.entries) {
      if (file.container === 'wacz' && !/^archive\/.+\.warc(?:\.gz)?$/.test(entry.name)) continue;
      left -= entry.size;
      const refused = refusal(entry) ?? companion(entry) ?? (left < 0 ? bomb(entry) : undefined);
      if (refused) yield refused;
      else yield* partsOfEntry(zip, entry, file, tools, depth, inner);
    }
  } finally {
    zip.close();
  }
}

async function* partsOfEntry(
  zip: Zip,
  entry: Entry,
  file: ContainerFile,
  tools: ContainerTools,
  depth: number,
  inner: typeof partsOf,
): AsyncGenerator<Part> {
  const { name } = entry;
  let kind: Kind | undefined;
  try {
    kind = kindOf(name, () => Buffer.alloc(0));
    if (kind.is === 'container') {
      return yield* innerParts(
        zip,
        entry,
        { file, container: kind.container },
        tools,
        depth,
        inner,
      );
    }
    if (kind.is === 'refused') throw new Failure(kind.code, kind.message);
    if (kind.is === 'beside') return yield notTaken(entry, noText(kind.what), false);
    if (entry.size > LARGEST_SOURCE) throw tooLarge(entry.size, name);
    const bytes = await bytesOf(await zip.read(entry));
    yield { key: name, bytes, format: kind.format, arrival: kind.arrival };
  } catch (error) {
    const arrival = kind?.is === 'source' ? kind.arrival : 'other';
    yield notTaken(entry, asFailure(error), true, arrival);
  }
}

/** A container inside: unpacked beside the parts for as long as it is read. */
async function* innerParts(
  zip: Zip,
  entry: Entry,
  { file, container }: { file: ContainerFile; container: ContainerFile['container'] },
  tools: ContainerTools,
  depth: number,
  inner: typeof partsOf,
): AsyncGenerator<Part> {
  if (entry.size > LARGEST_INNER) throw tooLarge(entry.size, entry.name, LARGEST_INNER);
  const path = tools.spool.scratch();
  try {
    await unpack(zip, entry, path);
    const within = { file: `${file.file}#${entry.name}`, path, container };
    const arrival = file.container === 'wacz' ? 'wacz' : container;
    let count = 0;
    for await (const part of inner(within, tools, depth + 1)) {
      if (!('table' in part)) count += 1;
      const key = part.key === '' ? entry.name : `${entry.name}#${part.key}`;
      yield 'table' in part ? { ...part, key } : { ...part, key, arrival: part.arrival ?? arrival };
    }
    if (count === 0)
      throw new Failure('container-empty', 'there is nothing in it that could be an article.');
  } catch (error) {
    yield notTaken(entry, asFailure(error), true, container);
  } finally {
    await rm(path, { force: true });
  }
}

async function unpack(zip: Zip, entry: Entry, path: string): Promise<void> {
  try {
    await pipeline(await zip.read(entry), createWriteStream(path));
  } catch (error) {
    throw diskFault(error, path) ?? error;
  }
}

function refusal(entry: Entry): NotTaken | undefined {
  const say = (code: string, message: string): NotTaken =>
    notTaken(entry, new Failure(code, message), true);
  const unsafe = safeName(entry.name);
  if (unsafe !== undefined)
    return say('zip-entry-outside', `its name ${unsafe}: it is refused. Pack the archive again.`);
  if (entry.isLink)
    return say('source-not-a-file', 'this is a symbolic link: pack a copy of the text instead.');
  if (entry.isEncrypted)
    return say('zip-password', 'this entry is protected by a password: pack it again without one.');
  if (entry.size > 1024 * 1024 && entry.size > 1000 * Math.max(entry.packed, 1)) return bomb(entry);
  return undefined;
}

const bomb = (entry: Entry): NotTaken =>
  notTaken(
    entry,
    new Failure(
      'zip-bomb',
      'it would unfold to far more than an archive of texts does: it was not unpacked.',
    ),
    true,
  );

async function bytesOf(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** @throws the error itself where the disk takes no more */
function asFailure(error: unknown): Failure {
  if (isDiskFault(error)) throw error;
  if (error instanceof Failure) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new Failure(
    'zip-entry-broken',
    `it cannot be unpacked (${detail}): pack the archive again.`,
    {},
    error,
  );
}

const notTaken = (
  entry: Entry,
  failure: Failure,
  fault: boolean,
  arrival: Arrival = 'other',
): NotTaken => ({
  key: entry.name,
  failure,
  fault,
  arrival,
});
