import type { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import yauzl from 'yauzl';
import { byCodeUnits } from '../../text/code-units.ts';
import { Failure } from '../../text/failure.ts';

/** A file in a zip archive. */
export interface Entry {
  readonly name: string;
  /** In bytes: unpacked, and as it stands. */
  readonly size: number;
  readonly packed: number;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  readonly raw: yauzl.Entry;
}

export interface Zip {
  /** Files by name, folders and hidden files left out. */
  readonly entries: readonly Entry[];
  /** @throws when the entry is damaged; the stream fails when its size is not the stated one */
  readonly read: (entry: Entry) => Promise<Readable>;
  readonly close: () => void;
}

/** Entries that are read of one archive at most. */
const MOST_ENTRIES = 1_000_000;

/** Upper half of the external attributes: the Unix mode (APPNOTE 4.4.15); its type says symbolic link. */
const TYPE = 0o170000;
const LINK = 0o120000;

/** @throws Failure `zip-broken` */
export async function openZip(path: string): Promise<Zip> {
  try {
    // Names are decoded here: the library would stop at the first unsafe one, and the others be lost.
    const zip = await yauzl.openPromise(path, { decodeStrings: false, autoClose: false });
    const entries = await listed(zip);
    return {
      entries,
      read: ({ raw }) => zip.openReadStreamPromise(raw),
      close: () => zip.close(),
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Failure(
      'zip-broken',
      `this archive cannot be read (${detail}): it was cut off or damaged. Get it again.`,
      {},
      error,
    );
  }
}

async function listed(zip: yauzl.ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const raw of zip.eachEntry()) {
    const entry = entryOf(raw);
    const hidden = entry.name
      .split('/')
      .some((piece) => piece.startsWith('.') && !/^\.+$/.test(piece));
    if (!entry.name.endsWith('/') && !hidden && !entry.name.startsWith('__MACOSX/'))
      entries.push(entry);
    if (entries.length > MOST_ENTRIES) throw new Error(`more than ${MOST_ENTRIES} entries`);
  }
  return entries.sort((a, b) => byCodeUnits(a.name, b.name));
}

function entryOf(raw: yauzl.Entry): Entry {
  const bytes = raw.fileNameRaw ?? Buffer.from(raw.fileName as unknown as Uint8Array);
  return {
    name: nameOf(bytes, (raw.generalPurposeBitFlag & 0x800) !== 0),
    size: raw.uncompressedSize,
    packed: raw.compressedSize,
    isEncrypted: (raw.generalPurposeBitFlag & 1) !== 0,
    isLink: ((raw.externalFileAttributes >>> 16) & TYPE) === LINK,
    raw,
  };
}

/** UTF-8 where the entry says so or it reads as such; else what old archivers wrote (APPNOTE, appendix D). */
function nameOf(bytes: Buffer, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return iconv.decode(bytes, 'cp437');
  }
}
