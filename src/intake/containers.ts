import { Failure } from '../text/failure.ts';
import type { Part } from './arrivals.ts';
import type { Columns } from './columns.ts';
import type { Container } from './kinds.ts';
import { DEEPEST } from './limits.ts';
import type { Spool } from './spool.ts';

/** A file that holds sources. */
export interface ContainerFile {
  /** Its name: path below `content/sources/`; `a.zip#b/feed.xml` inside another. */
  readonly file: string;
  /** Where its bytes stand. */
  readonly path: string;
  readonly container: Container;
}

export interface ContainerTools {
  readonly spool: Spool;
  readonly columns: Columns;
}

/**
 * What a container holds, in its order. Readers are loaded when they are needed.
 * @throws Failure when it cannot be read, or not to its end; what came before stands
 */
export async function* partsOf(
  file: ContainerFile,
  tools: ContainerTools,
  depth = 1,
): AsyncGenerator<Part> {
  if (depth > DEEPEST) {
    const message = `containers stand more than ${DEEPEST} deep in one another: unpack the outer ones.`;
    throw new Failure('container-too-deep', message);
  }
  switch (file.container) {
    case 'jsonl':
      return yield* (await import('./rows/json-lines.ts')).jsonLines(file, tools.columns);
    case 'csv':
      return yield* (await import('./rows/csv.ts')).csvRows(file, tools.columns);
    case 'feed':
      return yield* (await import('./feeds/feed.ts')).feedItems(file);
    case 'opml':
      return yield* (await import('./feeds/opml.ts')).outlines(file);
    case 'warc':
      return yield* (await import('./warc/warc.ts')).captures(file);
    default:
      return yield* (await import('./zip/zip.ts')).zipEntries(file, tools, depth, partsOf);
  }
}
