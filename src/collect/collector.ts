import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisionsFile, readDecisions, withDecisionLine } from '../editor/decisions.ts';
import type { SourceFile } from '../intake/arrivals.ts';
import { digestOfText } from '../record/digest.ts';
import { parseRecord } from '../record/read.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { isDiskFault } from '../text/disk-fault.ts';
import { Failure } from '../text/failure.ts';
import { sha256 } from '../text/hash.ts';
import { refuseLinks } from '../text/links.ts';
import { writeWhole } from '../text/write-whole.ts';
import type { CacheEntry } from './cache.ts';
import { asFailure } from './faults.ts';
import type { Job } from './job.ts';
import type { Memory } from './memory.ts';
import type { Pack, WrittenRecord } from './pack.ts';
import { type Maker, recordFile } from './workers/maker.ts';

/** What became of one source. */
export interface Made {
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

/** Brings the record of one source up to date: as it stands, where source, decisions and stages are those that made it. */
export function collector(
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
