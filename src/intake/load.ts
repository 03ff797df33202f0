import { readFileSync } from 'node:fs';
import type { Captured } from '../model/captured.ts';
import { Failure } from '../text/failure.ts';
import { sha256 } from '../text/hash.ts';
import type { SourceFile } from './arrivals.ts';

/**
 * The bytes of a source, and all that its reader needs.
 * @throws Failure `source-changed` when they are no longer those that were listed
 */
export function loadSource(source: SourceFile): Captured {
  const { file, format, stated, shape, charset, copies } = source;
  const bytes = readFileSync(source.path);
  if (sha256(bytes) !== source.sha256) {
    throw new Failure(
      'source-changed',
      'the source changed while it was read: run the build again.',
      {
        file: `sources/${file}`,
      },
    );
  }
  return {
    bytes,
    file,
    format,
    stated,
    copies,
    ...(shape && { shape }),
    ...(charset && { charset }),
  };
}
