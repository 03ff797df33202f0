import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { decisionsFile, readDecisions } from '../editor/decisions.ts';
import type { Authority } from '../model/authority.ts';
import { parseRecord } from '../record/read.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { Failure } from '../text/failure.ts';
import { refuseLinks } from '../text/links.ts';
import { readCache, stagesVersion, writeCache } from './cache.ts';
import { asFailure } from './faults.ts';
import { sha256 } from './hash.ts';
import { loadMaker, type Maker } from './maker.ts';
import { orphanCorrections, orphanRecords } from './orphans.ts';
import { readSources, type SourceFile } from './sources.ts';
import { sweepUnfinished, writeWhole } from './write-whole.ts';

/** What became of the sources of an archive. Paths of records are relative to the content folder. */
export interface Collected {
  /** One for each source that was understood, by the name of its file. */
  readonly records: readonly ArchiveRecord[];
  /** Records that were missing, or not what the sources now give. */
  readonly stale: readonly string[];
  /** Records whose source is gone. */
  readonly gone: readonly string[];
}

export interface Job {
  readonly contentDir: string;
  readonly authority: Authority;
  /** `write`: records are brought up to date. `compare`: nothing is written, nothing trusted to a cache. */
  readonly mode: 'write' | 'compare';
  /** Takes each fault; its source is set aside (its record stays as it was) and the rest goes on. */
  readonly report: (failure: Failure) => void;
  readonly onProgress: (done: number, all: number) => void;
}

/** Brings the records of an archive up to date with its sources and its editor's files, or compares them. */
export async function collectRecords(job: Job): Promise<Collected> {
  const { contentDir, report, mode } = job;
  for (const folder of ['sources', 'articles']) refuseLinks(contentDir, folder);
  const { readable, stems } = readSources(contentDir, report);
  const stale: string[] = [];
  const collect = collector(job, stale);
  const records: ArchiveRecord[] = [];
  for (const [index, source] of readable.entries()) {
    job.onProgress(index, readable.length);
    const record = await collect.one(source);
    if (record) records.push(record);
  }
  if (mode === 'write') {
    collect.end();
    sweepUnfinished(join(contentDir, 'articles'));
  }
  for (const fault of orphanCorrections(contentDir, stems)) report(fault);
  const { gone, failures } = orphanRecords(contentDir, stems);
  for (const fault of failures) report(fault);
  if (mode === 'write') for (const file of gone) rmSync(join(contentDir, file));
  return { records, stale, gone };
}

interface Collector {
  readonly one: (source: SourceFile) => Promise<ArchiveRecord | undefined>;
  readonly end: () => void;
}

function collector(job: Job, stale: string[]): Collector {
  const { contentDir, authority, mode } = job;
  const version = sha256(JSON.stringify([stagesVersion(), authority]));
  const known = mode === 'write' ? readCache(contentDir) : new Map();
  const used: typeof known = new Map();
  let maker: Promise<Maker> | undefined;

  async function current(source: SourceFile): Promise<ArchiveRecord> {
    const decisions = readDecisions(contentDir, source.stem);
    const key = sha256(JSON.stringify([version, source.file, sha256(source.bytes), decisions]));
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
    const now = (await maker)(source, decisions, decisionsFile(source.stem));
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
        job.report(asFailure(error, source.file));
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
