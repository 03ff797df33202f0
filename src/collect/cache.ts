import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { KnownEntries } from '../model/authority.ts';
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

export const entrySchema = z.object({
  key: z.string(),
  record: z.string(),
  /** A sieve (see `Asked`). */
  asked: z.string().min(1),
});

/** What a record was made from (the known entities apart), the hash of the record, and what it asked of them. */
export type CacheEntry = z.infer<typeof entrySchema>;

/** The fields of `KnownEntry`: what is written down of the entries with which records were made. */
export const knownSchema = z.array(
  z.object({
    id: z.string(),
    kind: z.enum(['person', 'organisation', 'place', 'other']),
    name: z.string(),
    variants: z.array(z.string()).readonly(),
    never: z.array(z.string()).readonly(),
    because: z.string(),
  }),
);

/** What is remembered of the records of an archive. */
export interface Cache {
  /** The entries with which all of them are right. */
  readonly known: KnownEntries;
  /** Every name that one of them asked for among these. */
  readonly names: ReadonlySet<string>;
  /** By path of the source. */
  readonly entries: ReadonlyMap<string, CacheEntry>;
}

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
    return parseCache(readFileSync(pathOf(contentDir), 'latin1'));
  } catch {
    return { known: [], names: new Set(), entries: new Map() };
  }
}

/** A cache that cannot be written costs time at the next build, and nothing else. */
export function writeCache(contentDir: string, cache: Cache): void {
  const path = pathOf(contentDir);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, formatCache(cache), 'latin1');
    renameSync(`${path}.new`, path);
  } catch {
    // A checkout that may not be written to still builds.
  }
}

/** Two lines of JSON, then one a source, all of it ASCII: 100,000 lines are cut, not parsed. */
function formatCache({ known, names, entries }: Cache): string {
  const lines = [...entries].map(([file, { key, record, asked }]) =>
    [ascii(file), key, record, asked].join('\t'),
  );
  return [ascii(known), ascii([...names]), ...lines, END].join('\n');
}

function parseCache(text: string): Cache {
  const [known = '', names = '', ...lines] = text.split('\n');
  if (lines.pop() !== END) throw new Error('the cache was cut');
  return {
    known: knownSchema.parse(JSON.parse(known)),
    names: new Set(z.array(z.string()).parse(JSON.parse(names))),
    entries: new Map(lines.map(entryOf)),
  };
}

function entryOf(line: string): [string, CacheEntry] {
  const [file = '', key = '', record = '', asked = ''] = line.split('\t');
  if (asked === '') throw new Error('a line of the cache was cut');
  return [JSON.parse(file) as string, { key, record, asked }];
}

const END = 'end';

/** JSON whose characters beyond ASCII, and tabs and ends of lines, are escaped. */
const ascii = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const pathOf = (contentDir: string): string => `${stemOf(contentDir)}.txt`;

/** Where the records of an archive stand as JSON. */
export const packPath = (contentDir: string): string => `${stemOf(contentDir)}.pack`;

const stemOf = (contentDir: string): string =>
  join(ROOT, '.cache', `records-${sha256(resolve(contentDir)).slice(0, 16)}`);
