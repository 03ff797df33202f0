import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import type { Article } from '../archive/model.ts';
import { partsDir } from '../intake/spool.ts';
import { Failure } from '../text/failure.ts';
import { sha256 as hashOf } from '../text/hash.ts';
import { containerOf } from '../text/source-names.ts';

/**
 * The bytes of an article's source, as its record describes them.
 * @throws Failure `source-changed` when its hash is not the record's, or the file is gone;
 * `source-outside` when a record names a place outside the folder of sources
 */
export function sourceBytes(contentDir: string, { record }: Article): Uint8Array {
  const { file, sha256 } = record.source;
  const loose = join(contentDir, 'sources', safePath(file));
  // A part of a container stands in the cache, under its hash.
  const part = join(partsDir(contentDir), sha256);
  return readUnchanged(
    containerOf(file) === undefined || existsSync(loose) ? loose : part,
    file,
    sha256,
  );
}

function safePath(file: string): string {
  const path = normalize(file);
  if (!isAbsolute(path) && path.split(/[\\/]/)[0] !== '..') return path;
  const message =
    'the record names a source outside the folder of sources: build the record again.';
  throw new Failure('source-outside', message, { file });
}

function readUnchanged(path: string, file: string, sha256: string): Buffer {
  const bytes = lstatSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : null;
  if (bytes && hashOf(bytes) === sha256) return bytes;
  const what = bytes ? 'is not the one that its record describes' : 'is gone, or is no file';
  throw new Failure('source-changed', `the source ${what}: run the build again.`, {
    file: `sources/${file}`,
  });
}
