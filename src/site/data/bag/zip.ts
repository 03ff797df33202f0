import { crc32 } from 'node:zlib';
import { deflateSync, Zip, type ZipInputFile } from 'fflate';

/** A file of a ZIP: its path with `/`, and its bytes. */
export interface Member {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the format holds without its 64-bit extension (APPNOTE 6.3.10, 4.4.1.4). */
export const MOST_MEMBERS = 65_535;

/** The oldest day that a ZIP can tell; noon, so that no change of the clock moves it. */
const noTime = (): Date => new Date(1980, 0, 1, 12);

const DEFLATED = 8;
const UNIX = 3;

/**
 * A ZIP, piece by piece, its members in the order given: no clock, no owner, and a compressor written in
 * plain JavaScript, so that the same members give the same bytes on every machine.
 */
export function* zipped(members: Iterable<Member>): Iterable<Uint8Array> {
  const waiting: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    waiting.push(piece);
  });
  for (const { path, bytes } of members) {
    addTo(zip, path, bytes);
    yield* waiting.splice(0);
  }
  zip.end();
  yield* waiting;
}

function addTo(zip: Zip, path: string, bytes: Uint8Array): void {
  const file: ZipInputFile = {
    filename: path,
    size: bytes.length,
    crc: crc32(bytes),
    compression: DEFLATED,
    mtime: noTime(),
    os: UNIX,
    // A plain file that its owner may write and everybody may read
    attrs: 0o100644 * 0x10000,
  };
  zip.add(file);
  file.ondata?.(null, deflateSync(bytes), true);
}
