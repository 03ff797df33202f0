import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { sha256 } from '../text/hash.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a record is made by: when one of these files changes, every record is made anew. */
const STAGES = [
  'intake',
  'source',
  'clean',
  'date',
  'edtf',
  'entities',
  'names',
  'quotes',
  'record',
  'text',
];

export const entrySchema = z.object({ key: z.string(), record: z.string() });
const cacheSchema = z.record(z.string(), entrySchema);

/** What a record was made from, and the hash of the record. */
export type CacheEntry = z.infer<typeof entrySchema>;

/** By path of the source. */
export type Cache = Map<string, CacheEntry>;

/** Hash of all code, weights and libraries that shape a record: the version of the stages. */
export function stagesVersion(): string {
  const hash = createHash('sha256');
  const files = STAGES.flatMap((stage) => filesOf(join(ROOT, 'src', stage))).sort();
  for (const file of [...files, join(ROOT, 'src', 'pipeline.ts'), join(ROOT, 'package.json')]) {
    hash.update(`${file.slice(ROOT.length)}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The cache of an archive; empty where there is none, or one that cannot be read. */
export function readCache(contentDir: string): Cache {
  try {
    return new Map(
      Object.entries(cacheSchema.parse(JSON.parse(readFileSync(pathOf(contentDir), 'utf8')))),
    );
  } catch {
    return new Map();
  }
}

/** A cache that cannot be written costs time at the next build, and nothing else. */
export function writeCache(contentDir: string, cache: Cache): void {
  const path = pathOf(contentDir);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify(Object.fromEntries(cache)));
    renameSync(`${path}.new`, path);
  } catch {
    // A checkout that may not be written to still builds.
  }
}

const pathOf = (contentDir: string): string =>
  join(ROOT, '.cache', `records-${sha256(resolve(contentDir)).slice(0, 16)}.json`);
