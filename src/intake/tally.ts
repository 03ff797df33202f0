import type { Copy } from '../model/captured.ts';
import { byCodeUnits } from '../text/code-units.ts';
import { Failure } from '../text/failure.ts';
import type { Duplicate, Listing, SetAside, SourceFile, Table } from './arrivals.ts';
import type { Arrival } from './kinds.ts';
import { LONGEST_NAME } from './limits.ts';

type Listed = Omit<SourceFile, 'copies'>;

/** Takes each thing that arrives once, and keeps names and bytes apart. */
export interface Tally {
  /** A name that no other thing has had: `feed.xml#1`, `feed.xml#1~2`. */
  readonly unique: (file: string) => string;
  /** Takes the stem of a record for a source; when another has it, or no disk does, the source is set aside. */
  readonly claim: (stem: string, file: string, arrival: Arrival) => boolean;
  readonly source: (source: Listed) => void;
  readonly aside: (aside: SetAside) => void;
  readonly table: (table: Table) => void;
  /** Records of this folder are no orphans: their container could not be read to its end. */
  readonly unfinished: (container: string) => void;
  readonly listing: () => Listing;
}

export function newTally(): Tally {
  const files = new Map<string, number>();
  const stems = new Map<string, string>();
  const byHash = new Map<string, { source: Listed; copies: Copy[] }>();
  const duplicates: Duplicate[] = [];
  const aside: SetAside[] = [];
  const tables: Table[] = [];
  const unfinished: string[] = [];
  return {
    unique: (file) => {
      const met = (files.get(file) ?? 0) + 1;
      files.set(file, met);
      return met === 1 ? file : `${file}~${met}`;
    },
    claim: (stem, file, arrival) => {
      const owner = stems.get(stem);
      if (owner === undefined) stems.set(stem, file);
      const failure = owner === undefined ? nameTooLong(file, stem) : nameTaken(file, owner);
      if (failure) aside.push({ file, arrival, failure, fault: true });
      return failure === undefined;
    },
    source: (source) => {
      const first = byHash.get(source.sha256);
      if (!first) {
        byHash.set(source.sha256, { source, copies: [] });
        return;
      }
      duplicates.push({ file: source.file, arrival: source.arrival, of: first.source.file });
      const url = source.stated.find(({ field }) => field === 'url')?.value;
      first.copies.push({ file: source.file, ...(url !== undefined && { url }) });
    },
    aside: (one) => aside.push(one),
    table: (table) => tables.push(table),
    unfinished: (container) => unfinished.push(container),
    listing: () => ({
      sources: [...byHash.values()]
        .map(({ source, copies }) => ({ ...source, copies }))
        .sort((a, b) => byCodeUnits(a.file, b.file)),
      duplicates,
      aside,
      stems: new Set(stems.keys()),
      tables,
      unfinished,
    }),
  };
}

/** Told before the text is read: a record that no disk takes would be met half-way through a build. */
function nameTooLong(file: string, stem: string): Failure | undefined {
  const name = `${stem.slice(stem.lastIndexOf('/') + 1)}.yaml`;
  const over = Buffer.byteLength(name) - LONGEST_NAME;
  if (over <= 0) return undefined;
  const message = `the names of its record and its corrections would have ${over} byte(s) more than a disk takes: shorten its name by as many letters.`;
  return new Failure('name-too-long', message, { file: `sources/${file}` });
}

function nameTaken(file: string, owner: string): Failure {
  return new Failure(
    'source-name-taken',
    `its record and its corrections would have the names of those of « ${owner} »: rename one of the two sources.`,
    { file: `sources/${file}` },
  );
}
