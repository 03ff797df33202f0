import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteContext } from '../context.ts';
import { dataPath } from '../urls.ts';
import { dataPackage, type WrittenFile } from './datapackage.ts';
import { dataFiles } from './files.ts';

/**
 * Writes the files below `donnees/` that hold the whole archive, and the package that describes them.
 * @returns the files but the package, with size and hash
 */
export function writeData(context: SiteContext, outDir: string): WrittenFile[] {
  const written = dataFiles(context).map((file): WrittenFile => {
    return { file, ...writePieces(join(outDir, dataPath(file.name)), file.content()) };
  });
  const description = JSON.stringify(dataPackage(context, written), null, 2);
  writeFileSync(join(outDir, dataPath('datapackage.json')), `${description}\n`);
  return written;
}

/** Code units gathered before the disk is asked. */
const PIECE = 1 << 18;

/** Writes bytes, or a text as UTF-8, piece by piece, and hashes the same bytes. */
function writePieces(
  path: string,
  pieces: Iterable<string | Uint8Array>,
): { bytes: number; sha256: string } {
  mkdirSync(dirname(path), { recursive: true });
  const hash = createHash('sha256');
  const handle = openSync(path, 'w');
  let bytes = 0;
  const write = (piece: Uint8Array): void => {
    for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
    hash.update(piece);
    bytes += piece.length;
  };
  try {
    let waiting = '';
    for (const piece of pieces) {
      if (typeof piece !== 'string') {
        write(piece);
        continue;
      }
      waiting += piece;
      if (waiting.length < PIECE) continue;
      write(Buffer.from(waiting));
      waiting = '';
    }
    write(Buffer.from(waiting));
  } finally {
    closeSync(handle);
  }
  return { bytes, sha256: hash.digest('hex') };
}
