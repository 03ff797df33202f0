import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readColumns } from '../editor/columns.ts';

import { decisionsFile, readDecisions } from '../editor/decisions.ts';
import type { Listing, SourceFile, Table } from '../intake/arrivals.ts';
import { listSources } from '../intake/list.ts';
import type { Outcome } from '../intake/outcome.ts';
import { openSpool, partsDir } from '../intake/spool.ts';
import type { Authority } from '../model/authority.ts';
import { parseRecord } from '../record/read.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { type Clock, NO_CLOCK } from '../text/clock.ts';
import { Failure } from '../text/failure.ts';
import { refuseLinks } from '../text/links.ts';
import { readCache, stagesVersion, writeCache } from './cache.ts';
import { asFailure } from './faults.ts';
import { sha256 } from './hash.ts';
import { loadMaker, type Maker } from './maker.ts';
import { orphanCorrections, orphanRecords } from './orphans.ts';

import { outcomesOf } from './outcomes.ts';
import { sweepUnfinished, writeWhole } from './write-whole.ts';

/** What became of the sources of an archive. Paths of records are relative to the content folder. */
export interface Collected {
  /** One for each source that was understood, by the name of its file. */
  readonly records: readonly ArchiveRecord[];
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
}

/** Brings the records of an archive up to date with its sources and its editor's files, or compares them. */
export async function collectRecords(job: Job): Promise<Collected> {
  const { contentDir, mode, clock = NO_CLOCK } = job;
  for (const folder of ['sources', 'articles']) refuseLinks(contentDir, folder);
  const listing = await clock.time('read', () => listed(job));
  const stale: string[] = [];
  const faults = new Map<string, Failure>();
  const collect = collector(job, stale, faults);
  const records: ArchiveRecord[] = [];
  for (const [index, source] of listing.sources.entries()) {
    job.onProgress(index, listing.sources.length);
    const record = await clock.time('understand', () => collect.one(source));
    if (record) records.push(record);
  }
  if (mode === 'write') {
    collect.end();
    sweepUnfinished(join(contentDir, 'articles'));
  }
  const made = new Set(records.map(({ source }) => source.file));
  const outcomes = outcomesOf(listing, made, faults);
  const gone = tidy(job, listing);
  return { records, stale, gone, outcomes, tables: listing.tables };
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

interface Collector {
  readonly one: (source: SourceFile) => Promise<ArchiveRecord | undefined>;
  readonly end: () => void;
}

function collector(job: Job, stale: string[], faults: Map<string, Failure>): Collector {
  const { contentDir, authority, mode } = job;
  const version = sha256(JSON.stringify([stagesVersion(), authority]));
  const known = mode === 'write' ? readCache(contentDir) : new Map();
  const used: typeof known = new Map();
  let maker: Promise<Maker> | undefined;

  async function current(source: SourceFile): Promise<ArchiveRecord> {
    const decisions = readDecisions(contentDir, source.stem);
    const { path: _, ...lasting } = source;
    const key = sha256(JSON.stringify([version, lasting, decisions]));
    const file = `articles/${source.stem}.md`;
    refuseLinks(contentDir, file);
    const before = readIfThere(join(contentDir, file));
    const hit = known.get(source.file);
    if (before !== undefined && hit?.key === key && hit.record === sha256(before)) {
      used.set(source.file, hit);
      return parseRecord(before, file);
    }
    if (before !== undefined) inspectBefore(before, file);
    maker ??= loadMaker(authority);
    const now = await (await maker)(source, decisions, decisionsFile(source.stem));
    const record = parseRecord(now, file);
    if (now !== before) {
      stale.push(file);
      if (mode === 'write') writeWhole(join(contentDir, file), now);
    }
    used.set(source.file, { key, record: sha256(now) });
    return record;
  }

  /** A record that asks for code to be run is nobody's slip: the build stops at it instead of mending it. */
  function inspectBefore(before: string, file: string): void {
    try {
      parseRecord(before, file);
    } catch (error) {
      if (!(error instanceof Failure) || error.code === 'record-language') throw error;
      if (mode === 'compare') job.report(error);
    }
  }

  return {
    one: async (source) => {
      try {
        return await current(source);
      } catch (error) {
        if (isDiskFault(error)) throw error;
        const failure = asFailure(error, source.file);
        faults.set(source.file, failure);
        job.report(failure);
        return undefined;
      }
    },
    end: () => writeCache(contentDir, used),
  };
}

/** A disk that takes no more is no fault of a source: a site without its articles would be published. */
const isDiskFault = (error: unknown): boolean =>
  error instanceof Failure && (error.code === 'disk-full' || error.code === 'write-refused');

const readIfThere = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;
