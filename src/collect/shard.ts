import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { Failure } from '../text/failure.ts';
import { sha256 } from '../text/hash.ts';
import { sourceStem } from '../text/source-names.ts';
import { writeWhole } from '../text/write-whole.ts';
import { type Cache, type CacheEntry, entrySchema, knownSchema, writeCache } from './cache.ts';

/** The `part`th of `of` parts of an archive's sources, from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** Written last: a shard without it was not finished. */
const LIST = 'shard.json';

const listSchema = z.strictObject({
  part: z.number().int().min(1),
  of: z.number().int().min(1),
  known: knownSchema,
  names: z.array(z.string()),
  made: z.record(z.string(), entrySchema),
});

/** By the hash of its name, so that a source is in the same shard whatever else stands beside it. */
export const isInShard = (file: string, { part, of }: Shard): boolean =>
  Number.parseInt(sha256(file).slice(0, 8), 16) % of === part - 1;

/** Ends a shard whose records stand in `dir`. */
export function writeShard(dir: string, shard: Shard, made: Cache): void {
  const { known, names, entries } = made;
  const list: z.infer<typeof listSchema> = {
    ...shard,
    known: [...known],
    names: [...names],
    made: Object.fromEntries(entries),
  };
  writeWhole(join(dir, LIST), `${JSON.stringify(list)}\n`);
}

/**
 * Takes the records of shards into an archive, with what they were made from: the build after it makes
 * those anew that are no longer right, and those of sources that were set aside.
 * @throws Failure `shard-missing` when not all parts are there, `shard-broken`
 */
export function takeShards(contentDir: string, dirs: readonly string[]): void {
  const lists = dirs.map((dir) => ({ dir, list: readList(dir) }));
  refuseGaps(lists.map(({ list }) => list));
  const known = lists[0]?.list.known ?? [];
  const names = new Set(lists.flatMap(({ list }) => list.names));
  const entries = new Map<string, CacheEntry>();
  for (const { dir, list } of lists) {
    // A record made with other known entities is not remembered, and so made anew.
    const right = isDeepStrictEqual(list.known, known);
    for (const [file, entry] of Object.entries(list.made)) {
      const record = join('articles', `${sourceStem(file)}.md`);
      if (file.split('/').includes('..')) throw broken(dir, `« ${file} » is no name of a source`);
      const text = readRecord(dir, record);
      if (sha256(text) !== entry.record) throw broken(dir, `${record} is not what was written`);
      writeWhole(join(contentDir, record), text);
      if (right) entries.set(file, entry);
    }
  }
  writeCache(contentDir, { known, names, entries });
}

function readList(dir: string): z.infer<typeof listSchema> {
  try {
    return listSchema.parse(JSON.parse(readFileSync(join(dir, LIST), 'utf8')));
  } catch (cause) {
    throw broken(dir, `there is no ${LIST} that can be read, so it was not finished`, cause);
  }
}

function readRecord(dir: string, record: string): string {
  try {
    return readFileSync(join(dir, record), 'utf8');
  } catch (cause) {
    throw broken(dir, `${record} is not there`, cause);
  }
}

function broken(dir: string, what: string, cause?: unknown): Failure {
  const message = `the shard is not whole (${what}): run its \`build --shard\` again.`;
  return new Failure('shard-broken', message, { file: dir }, cause);
}

function refuseGaps(lists: readonly Shard[]): void {
  const of = lists[0]?.of ?? 0;
  const other = lists.find((list) => list.of !== of);
  const there = new Set(lists.map(({ part }) => part));
  const gaps = Array.from({ length: of }, (_, at) => at + 1).filter((part) => !there.has(part));
  if (other === undefined && gaps.length === 0) return;
  const what = other
    ? `some are parts of ${of}, some of ${other.of}`
    : `missing are ${gaps.map((part) => `${part}/${of}`).join(', ')}`;
  throw new Failure('shard-missing', `these are not all shards of one archive: ${what}.`);
}
