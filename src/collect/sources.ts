import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Failure } from '../text/failure.ts';
import { sha256 } from './hash.ts';

/** A file below a folder of the content: its path with `/`, and what it is. */
export interface Found {
  readonly path: string;
  readonly entry: Dirent;
}

/** A source as it stands on the disk. */
export interface SourceFile {
  /** Path below `content/sources/`, with `/` on every system. */
  readonly file: string;
  /** `file` without its ending: the name of its record and of its corrections. */
  readonly stem: string;
  readonly bytes: Uint8Array;
}

/** A path without its ending: `2017/menaces.v2.txt` → `2017/menaces.v2`. */
export const stemOf = (path: string): string => path.replace(/(?<=[^/])\.[^./]*$/, '');

/** Sorts the same on every machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Everything below a folder but folders, sorted by path (code units). Hidden files and what stands in
 * hidden folders are passed over. `[]` where there is no such folder.
 */
export function filesBelow(dir: string): Found[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({ path: pathBelow(dir, entry), entry }))
    .filter(({ path }) => !path.split('/').some((piece) => piece.startsWith('.')))
    .sort((a, b) => byCodeUnits(a.path, b.path));
}

const pathBelow = (dir: string, entry: Dirent): string =>
  relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/');

/** The sources of an archive, by name. */
export interface Sources {
  readonly readable: readonly SourceFile[];
  /** Stems of all that stands there, faulty or not: their corrections and records are no orphans. */
  readonly stems: ReadonlySet<string>;
}

/**
 * Reads the sources. What is no plain file, cannot be opened, would take the name of another's record
 * or repeats another's bytes is told and left out: of two, the first by name stays.
 */
export function readSources(contentDir: string, report: (failure: Failure) => void): Sources {
  const byStem = new Map<string, string>();
  const byHash = new Map<string, string>();
  const readable: SourceFile[] = [];
  for (const { path, entry } of filesBelow(join(contentDir, 'sources'))) {
    try {
      if (!entry.isFile()) throw notAFile(path, entry);
      claim(byStem, stemOf(path), path, nameTaken);
      const bytes = readBytes(contentDir, path);
      claim(byHash, sha256(bytes), path, duplicate);
      readable.push({ file: path, stem: stemOf(path), bytes });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      report(error);
    }
  }
  return { readable, stems: new Set(byStem.keys()) };
}

/** The first path to claim a key has it; a later one is a fault. */
function claim(
  owners: Map<string, string>,
  key: string,
  path: string,
  fault: (path: string, owner: string) => Failure,
): void {
  const owner = owners.get(key);
  if (owner !== undefined) throw fault(path, owner);
  owners.set(key, path);
}

function nameTaken(path: string, owner: string): Failure {
  return new Failure(
    'source-name-taken',
    `its record and its corrections would have the names of those of « ${owner} »: rename one of the two sources.`,
    { file: `sources/${path}` },
  );
}

function duplicate(path: string, owner: string): Failure {
  return new Failure(
    'source-duplicate',
    `the same bytes stand in « ${owner} », which is the article: delete one of the two.`,
    { file: `sources/${path}` },
  );
}

function notAFile(path: string, entry: Dirent): Failure {
  const what = entry.isSymbolicLink() ? 'a symbolic link' : 'no plain file';
  return new Failure(
    'source-not-a-file',
    `this is ${what}: an archive holds its sources itself, so put a copy of the text here.`,
    { file: `sources/${path}` },
  );
}

function readBytes(contentDir: string, path: string): Uint8Array {
  try {
    return readFileSync(join(contentDir, 'sources', path));
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const message = `the file cannot be opened (${detail}): check its rights.`;
    throw new Failure('source-unreadable', message, { file: `sources/${path}` }, cause);
  }
}
