import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readColumns } from '../editor/columns.ts';
import { decisionsFile, readDecisions, withDecisionLine } from '../editor/decisions.ts';
import type { Listing, SourceFile, Table } from '../intake/arrivals.ts';
import { listSources } from '../intake/list.ts';
import type { Outcome } from '../intake/outcome.ts';
import { openSpool, partsDir } from '../intake/spool.ts';
import type { Authority } from '../model/authority.ts';
import { digestOfText, recordDigest } from '../record/digest.ts';
import { parseRecord } from '../record/read.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { type Clock, NO_CLOCK } from '../text/clock.ts';
import { isDiskFault } from '../text/disk-fault.ts';
import { Failure } from '../text/failure.ts';
import { garbageCollector } from '../text/garbage.ts';
import { sha256 } from '../text/hash.ts';
import { inOrder } from '../text/in-order.ts';
import { refuseLinks } from '../text/links.ts';
import { sweepUnfinished, writeWhole } from '../text/write-whole.ts';
import { type CacheEntry, packPath, stagesVersion } from './cache.ts';
import { knownEntries } from './changes.ts';
import { asFailure } from './faults.ts';
import { type Memory, openMemory } from './memory.ts';
import { orphanCorrections, orphanRecords } from './orphans.ts';
import { outcomesOf } from './outcomes.ts';
import { openPack, type Pack, type WrittenRecord } from './pack.ts';
import { isInShard, type Shard, writeShard } from './shard.ts';
import { crew } from './workers/crew.ts';
import { type Maker, recordFile } from './workers/maker.ts';

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

export interface Job {
  readonly contentDir: string;
  readonly authority: Authority;
  /** `write`: records are brought up to date. `compare`: nothing is written, nothing trusted to a cache. */
  readonly mode: 'write' | 'compare';
  /** Takes each fault; its source is set aside (its record stays as it was) and the rest goes on. */
  readonly report: (failure: Failure) => void;
  readonly onProgress: (done: number, all: number) => void;
  readonly clock?: Clock;
  /** Threads that understand sources; as many as there are cores when left out. */
  readonly workers?: number;
  /** Where records are read and written, when not in the content folder. */
  readonly recordsDir?: string;
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

/** What stands in the folder of sources; what is at fault there is told. */
async function listed({ contentDir, report, onProgress }: Job): Promise<Listing> {
  const spool = openSpool(partsDir(contentDir));
  const dir = join(contentDir, 'sources');
  const listing = await listSources({
    dir,
    spool,
    columns: columnsOf(contentDir, report),
    onProgress,
  });
  spool.sweep();
  for (const { failure, fault } of listing.aside) if (fault) report(failure);
  return listing;
}

/** A faulty columns.yaml is told, and the columns are guessed. */
function columnsOf(contentDir: string, report: Job['report']): ReturnType<typeof readColumns> {
  try {
    return readColumns(contentDir);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    report(error);
    return new Map();
  }
}

/** Tells of corrections and records without a source, and removes those records. Returns them. */
function tidy({ contentDir, report, mode }: Job, { stems, unfinished }: Listing): string[] {
  for (const fault of orphanCorrections(contentDir, stems)) report(fault);
  const { gone, failures } = orphanRecords(contentDir, stems);
  for (const fault of failures) report(fault);
  const orphans = gone.filter(
    (file) => !unfinished.some((one) => file.startsWith(`articles/${one}/`)),
  );
  if (mode === 'write') for (const file of orphans) rmSync(join(contentDir, file));
  return orphans;
}

/** What became of one source. */
interface Made {
  readonly file: string;
  /** Absent when the source was set aside. */
  readonly record?: ArchiveRecord;
  readonly stale?: boolean;
  readonly entry?: CacheEntry;
  /** What it asked of the known entities, when it was made now. */
  readonly names?: readonly string[];
  /** To be told, in the order of the sources. */
  readonly failures: readonly Failure[];
}

/** What records are made by, and what remembers them. */
interface Means {
  readonly make: Maker;
  readonly memory: Memory;
  readonly pack: Pack | undefined;
  /** Of the stages. */
  readonly version: string;
}

function collector(
  { contentDir, mode, recordsDir = contentDir }: Job,
  { make, memory, pack, version }: Means,
): (source: SourceFile) => Promise<Made> {
  async function current(source: SourceFile, failures: Failure[]): Promise<Made> {
    const decisions = readDecisions(contentDir, source.stem);
    const { path: _, ...lasting } = source;
    const key = sha256(JSON.stringify([version, lasting, decisions]));
    const file = recordFile(source.stem);
    refuseLinks(contentDir, file);
    const before = readIfThere(join(recordsDir, file));
    const hit = memory.recall(source.file, key, decisions);
    if (before !== undefined && hit?.record === sha256(before))
      return { file, record: readBack(before, file), entry: hit, failures };
    if (before !== undefined) inspectBefore(before, file, failures);
    const made = await make({ source, decisions, decisionsFile: decisionsFile(source.stem) });
    const { markdown, asked } = made;
    const stale = markdown !== before;
    if (stale && mode === 'write') writeWhole(join(recordsDir, file), markdown);
    const record = held(made, file);
    const entry = { key, record: sha256(markdown), asked: asked.sieve };
    return { file, record, stale, entry, names: asked.names, failures };
  }

  /** From the pack, which is ten times as fast, or from the text of its file. */
  function readBack(markdown: string, file: string): ArchiveRecord {
    const found = pack?.find(digestOfText(markdown), () => again(file));
    return found ?? held({ markdown, json: JSON.stringify(parseRecord(markdown, file)) }, file);
  }

  const held = (written: WrittenRecord, file: string): ArchiveRecord =>
    pack ? pack.add(written, () => again(file)) : (JSON.parse(written.json) as ArchiveRecord);

  const again = (file: string): ArchiveRecord =>
    parseRecord(readFileSync(join(recordsDir, file), 'utf8'), file);

  /** A record that asks for code to be run is nobody's slip: the build stops at it instead of mending it. */
  function inspectBefore(before: string, file: string, failures: Failure[]): void {
    try {
      parseRecord(before, file);
    } catch (error) {
      if (!(error instanceof Failure) || error.code === 'record-language') throw error;
      if (mode === 'compare') failures.push(error);
    }
  }

  return async (source) => {
    const failures: Failure[] = [];
    try {
      return await current(source, failures);
    } catch (error) {
      if (isDiskFault(error)) throw error;
      const told = asFailure(withDecisionLine(contentDir, source.stem, error), source.file);
      return { file: recordFile(source.stem), failures: [...failures, told] };
    }
  };
}

const readIfThere = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
