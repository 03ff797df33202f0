import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns } from '../editor/columns.ts';
import { listOne } from '../intake/list.ts';
import { openSpool, partsDir } from '../intake/spool.ts';
import { filesBelow } from '../intake/walk.ts';
import { parseRecord } from '../record/read.ts';
import { Failure } from '../text/failure.ts';
import { sha256 } from '../text/hash.ts';
import { containerOf } from '../text/source-names.ts';

/**
 * Compares each source with the hash that its record states. A container is read anew, and the parts that
 * it gives now are compared. Returns how many sources were compared; faults are added.
 */
export async function verifySources(content: string, faults: Failure[]): Promise<number> {
  const records = filesBelow(join(content, 'articles')).filter(({ path }) => path.endsWith('.md'));
  const partsOf = containerReader(content);
  for (const { path } of records) {
    try {
      const file = join(content, 'articles', path);
      const { source } = parseRecord(readFileSync(file, 'utf8'), file);
      await verifySource(content, source, partsOf);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      faults.push(error);
    }
  }
  return records.length;
}

type PartsOf = (container: string) => Promise<ReadonlyMap<string, string>>;

/** Hashes of the parts of a container by their names; each container is read once. */
function containerReader(content: string): PartsOf {
  const known = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const read = async (container: string): Promise<ReadonlyMap<string, string>> => {
    const path = join(content, 'sources', container);
    const input = { spool: openSpool(partsDir(content)), columns: readColumns(content) };
    const { sources } = await listOne(path, container, input);
    return new Map(sources.map(({ file, sha256: hash }) => [file, hash]));
  };
  return (container) => {
    const parts = known.get(container) ?? read(container);
    known.set(container, parts);
    return parts;
  };
}

async function verifySource(
  content: string,
  source: { file: string; sha256: string },
  partsOf: PartsOf,
): Promise<void> {
  const file = join(content, 'sources', source.file);
  const container = existsSync(file) ? undefined : containerOf(source.file);
  const found = await (container === undefined ? hashOf(file) : hashInside(container));
  if (found === undefined) {
    const message = 'its record is there, the source is gone: bring it back.';
    throw new Failure('source-missing', message, { file });
  }
  if (found === source.sha256) return;
  const message = `its bytes are not those of its record (SHA-256 ${source.sha256}): bring the captured file back.`;
  throw new Failure('source-changed', message, { file });

  async function hashInside(name: string): Promise<string | undefined> {
    if (!existsSync(join(content, 'sources', name))) return undefined;
    return (await partsOf(name)).get(source.file);
  }
}

const hashOf = (file: string): string | undefined =>
  existsSync(file) ? sha256(readFileSync(file)) : undefined;
