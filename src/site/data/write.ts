import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteContext } from '../context.ts';
import { articleDataPath, dataPath, entityDataPath } from '../urls.ts';
import { articleData } from './article-data.ts';
import { dataPackage, type WrittenFile } from './datapackage.ts';
import { entityData } from './entity-data.ts';
import { dataFiles } from './files.ts';

/**
 * Writes what others may take away: the files below `donnees/`, and one beside the page of each
 * article and entity.
 * @returns the files below `donnees/` but the package, with size and hash
 */
export function writeData(context: SiteContext, outDir: string): WrittenFile[] {
  const { articles, entities } = context.archive;
  for (const article of articles)
    writeJson(join(outDir, articleDataPath(article)), articleData(context, article));
  for (const entity of entities)
    writeJson(join(outDir, entityDataPath(entity)), entityData(context, entity));
  const written = dataFiles(context).map((file): WrittenFile => {
    return { file, ...writePieces(join(outDir, dataPath(file.name)), file.content()) };
  });
  writeJson(join(outDir, dataPath('datapackage.json')), dataPackage(context, written), 2);
  return written;
}

function writeJson(path: string, data: object, indent?: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(data, null, indent)}\n`);
}

/** Code units gathered before the disk is asked. */
const PIECE = 1 << 18;

/** Writes a text as UTF-8, piece by piece, and hashes the same bytes. */
function writePieces(path: string, pieces: Iterable<string>): { bytes: number; sha256: string } {
  mkdirSync(dirname(path), { recursive: true });
  const hash = createHash('sha256');
  const handle = openSync(path, 'w');
  let bytes = 0;
  const write = (text: string): void => {
    const piece = Buffer.from(text);
    for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
    hash.update(piece);
    bytes += piece.length;
  };
  try {
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < PIECE) continue;
      write(waiting);
      waiting = '';
    }
    write(waiting);
  } finally {
    closeSync(handle);
  }
  return { bytes, sha256: hash.digest('hex') };
}
