import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { SourceFile, Table } from '../intake/arrivals.ts';
import type { Outcome } from '../intake/outcome.ts';
import { recordDigest } from '../record/digest.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { NO_CLOCK } from '../text/clock.ts';
import type { Failure } from '../text/failure.ts';
import { garbageCollector } from '../text/garbage.ts';
import { inOrder } from '../text/in-order.ts';
import { refuseLinks } from '../text/links.ts';
import { sweepUnfinished } from '../text/write-whole.ts';
import { packPath, stagesVersion } from './cache.ts';
import { knownEntries } from './changes.ts';
import { collector, type Made } from './collector.ts';
import type { Job } from './job.ts';
import { listed, tidy } from './listed.ts';
import { type Memory, openMemory } from './memory.ts';
import { outcomesOf } from './outcomes.ts';
import { openPack } from './pack.ts';
import { isInShard, type Shard, writeShard } from './shard.ts';
import { crew } from './workers/crew.ts';

/** What became of the sources of an archive. Paths of records are relative to the content folder. */
export interface Collected {
  /** One for each source that was understood, by the name of its file. */
  readonly records: readonly ArchiveRecord[];
  /** SHA-256 of each of them and of its source, by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** Records that were missing, or not what the sources now give. */
  readonly stale: readonly string[];
  /** Records whose source is gone. */
  readonly gone: readonly string[];
  /** What became of each thing that stands in the folder of sources, by name. */
  readonly outcomes: readonly Outcome[];
  /** How the columns of each table were read. */
  readonly tables: readonly Table[];
}

/** Sources begun for each thread: while one is understood, others are read and written. */
const AHEAD = 4;

/** Brings the records of an archive up to date with its sources and its editor's files, or compares them. */
export async function collectRecords(job: Job): Promise<Collected> {
  const { contentDir, mode, clock = NO_CLOCK } = job;
  for (const folder of ['sources', 'articles']) refuseLinks(contentDir, folder);
  const listing = await clock.time('read', () => listed(job));
  const { records, hashes, stale, faults, memory } = await clock.time('understand', () =>
    understood(job, listing.sources),
  );
  if (mode === 'write') {
    memory.save();
    sweepUnfinished(join(contentDir, 'articles'));
  }
  const made = new Set(records.map(({ source }) => source.file));
  const outcomes = outcomesOf(listing, made, faults);
  const gone = tidy(job, listing);
  return { records, hashes, stale, gone, outcomes, tables: listing.tables };
}

interface Understood {
  readonly records: ArchiveRecord[];
  readonly hashes: Map<string, string>;
  readonly stale: string[];
  /** Why sources were set aside, by their name. */
  readonly faults: Map<string, Failure>;
  readonly memory: Memory;
}

/** The records of all sources, several at a time; whatever is told of them is told in their order. */
async function understood(job: Job, sources: readonly SourceFile[]): Promise<Understood> {
  const { workers = availableParallelism() } = job;
  const known = knownEntries(job.authority);
  const remembers = job.mode === 'write';
  const memory = await openMemory(job.contentDir, known, remembers);
  const version = stagesVersion();
  const pack = remembers ? openPack(packPath(job.contentDir), version) : undefined;
  const result: Understood = {
    records: [],
    hashes: new Map(),
    stale: [],
    faults: new Map(),
    memory,
  };
  const { make, dismiss } = crew(known, workers);
  const one = collector(job, { make, memory, pack, version });
  const collectGarbage = garbageCollector();
  let done = 0;
  function take({ source, made }: { source: SourceFile; made: Made }): void {
    job.onProgress(++done, sources.length);
    collectGarbage();
    for (const failure of made.failures) job.report(failure);
    if (made.record) result.records.push(made.record);
    else result.faults.set(source.file, made.failures.at(-1) as Failure);
    if (made.stale) result.stale.push(made.file);
    if (made.entry) {
      memory.keep(source.file, made.entry, made.names);
      result.hashes.set(made.file, made.entry.record).set(`sources/${source.file}`, source.sha256);
    }
  }
  try {
    const work = async (source: SourceFile) => ({ source, made: await one(source) });
    await inOrder(sources, workers * AHEAD, work, take);
  } finally {
    await dismiss();
  }
  pack?.keep(new Set(result.records.map(recordDigest)));
  return result;
}

/**
 * Makes the records of one shard in `recordsDir`. Returns their number; sources that were set aside are
 * told, and left for the build that merges.
 */
export async function collectShard(
  job: Job & { readonly recordsDir: string },
  shard: Shard,
): Promise<number> {
  refuseLinks(job.contentDir, 'sources');
  const { sources } = await listed(job);
  const mine = sources.filter(({ file }) => isInShard(file, shard));
  const { memory } = await understood(job, mine);
  const made = memory.cache();
  writeShard(job.recordsDir, shard, made);
  return made.entries.size;
}
