import { Failure } from '../text/failure.ts';

/** One source: no article is longer, and a page with all its pictures inside is not either. Bytes. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;

/** A row of a table: the parser holds it several times. Bytes. */
export const LARGEST_ROW = 16 * 1024 * 1024;

/** A file that is read whole because its form asks for it (a feed, an OPML export). Bytes. */
export const LARGEST_DOCUMENT = 128 * 1024 * 1024;

/** A container inside another one, unpacked. Bytes. */
export const LARGEST_INNER = 4 * 1024 * 1024 * 1024;

/** The name of a file on the disks in use (ext4, XFS, APFS, NTFS). Bytes. */
export const LONGEST_NAME = 255;

/** Containers may stand so deep in one another: a feed in a zip in a zip. */
export const DEEPEST = 3;

export function tooLarge(size: number, file: string, limit = LARGEST_SOURCE): Failure {
  const message = `it has ${megabytes(size)}, and no more than ${megabytes(limit)} are read as one text: split it.`;
  return new Failure('source-too-large', message, { file });
}

export const megabytes = (size: number): string => `${Math.ceil(size / 1024 / 1024)} MiB`;
