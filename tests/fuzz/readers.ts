import { Buffer } from 'node:buffer';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readAuthority } from '../../src/editor/authority.ts';
import { readDecisions } from '../../src/editor/decisions.ts';
import { readArchiveSettings } from '../../src/editor/settings.ts';
import { parseEdtf } from '../../src/edtf/parse.ts';
import { loadTagger, understand } from '../../src/pipeline.ts';
import { verifyManifest } from '../../src/publish/manifest.ts';
import { parseRecord } from '../../src/record/read.ts';
import { parseQuery } from '../../src/search/query.ts';
import { readSource } from '../../src/source/read.ts';
import { arrived, FORMATS } from './formats.ts';

/** Something that reads bytes of unknown origin. It may throw a `Failure`, and nothing else. */
export interface Reader {
  readonly name: string;
  /** Share of the inputs; what is slow gets fewer. */
  readonly weight: number;
  /** Files that it reads well, from which the inputs are made. */
  readonly seeds: () => Uint8Array[];
  readonly read: (bytes: Uint8Array) => unknown;
}

/** Formats whose readers are large programs. */
const HEAVY = new Set(['html', 'mhtml', 'pdf', 'wacz', 'warc', 'warc.gz', 'zip']);

/** Every reader of the project: a new one is one entry here. */
export const READERS: readonly Reader[] = [
  { name: 'decode', weight: 10, seeds: texts, read: (bytes) => readSource(bytes, 'x.txt') },
  { name: 'record', weight: 8, seeds: records, read: (bytes) => parseRecord(utf8(bytes), 'x.md') },
  {
    name: 'settings',
    weight: 6,
    seeds: files('archive.yaml'),
    read: editor('archive.yaml', readArchiveSettings),
  },
  {
    name: 'corrections',
    weight: 6,
    seeds: below('corrections'),
    read: editor('corrections/x.yaml', (dir) => readDecisions(dir, 'x')),
  },
  {
    name: 'authority',
    weight: 6,
    seeds: below('authority'),
    read: editor('authority/persons.yaml', (dir) => readAuthority(dir)),
  },
  {
    name: 'manifest',
    weight: 18,
    seeds: manifests,
    read: editor('manifest-sha256.txt', verifyManifest),
  },
  { name: 'query', weight: 20, seeds: queries, read: (bytes) => parseQuery(utf8(bytes)) },
  { name: 'edtf', weight: 20, seeds: dates, read: (bytes) => parseEdtf(utf8(bytes)) },
  { name: 'whole text', weight: 1, seeds: shortTexts, read: whole() },
  ...FORMATS.map(([ending, seed]) => ({
    name: `.${ending}`,
    weight: HEAVY.has(ending) ? 2 : 5,
    seeds: () => [seed],
    read: arrived(ending),
  })),
];

const utf8 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const asBytes = (list: readonly string[]): Uint8Array[] => list.map((text) => Buffer.from(text));

/** Long enough to have every part, short enough to be read thousands of times. */
const SHORT = 3000;

const shortened = (list: readonly Uint8Array[]): Uint8Array[] =>
  list.map((bytes) => bytes.subarray(0, SHORT));

function below(folder: string): () => Uint8Array[] {
  return () =>
    readdirSync(join('content', folder)).map((name) => readFileSync(join('content', folder, name)));
}

function files(...names: string[]): () => Uint8Array[] {
  return () => names.map((name) => readFileSync(join('content', name)));
}

function texts(): Uint8Array[] {
  const captured = shortened(below('sources')());
  return [...captured, ...captured.map((bytes) => Buffer.from(utf8(bytes), 'latin1'))];
}

function shortTexts(): Uint8Array[] {
  const cases = readdirSync('tests/cases').map((name) => join('tests/cases', name, 'source.txt'));
  const known = cases.flatMap((path) => {
    try {
      return [readFileSync(path)];
    } catch {
      return [];
    }
  });
  return [...known, ...below('sources')()].map((bytes) => bytes.subarray(0, SHORT / 2));
}

/** A whole record, of a few lines, so that a change often meets its structure. */
function records(): Uint8Array[] {
  const short = readFileSync('tests/fuzz/record.md');
  return [short, short, short, ...shortened(below('articles')())];
}

function manifests(): Uint8Array[] {
  const line = `${'0123456789abcdef'.repeat(4)}  `;
  return asBytes([`${line}index.html\n${line}articles/a.html\n`, `\\${line}a\\nb\\\\c\n`]);
}

function queries(): Uint8Array[] {
  return asBytes([
    'Kisliak -Flynn "droits de douane"',
    'titre:élection auteur:dupont',
    '« a b » OU c*',
  ]);
}

function dates(): Uint8Array[] {
  return asBytes([
    '2017-02-14~',
    '2018-07-16/2018-07-18',
    '2017-05',
    '../2017',
    '2017-21',
    '201X',
    'null',
  ]);
}

/** Reads a file of the editor's as a command does: from its place in a content folder. */
function editor(
  file: string,
  read: (contentDir: string) => unknown,
): (bytes: Uint8Array) => unknown {
  let dir: string | undefined;
  return (bytes) => {
    dir ??= mkdtempSync(join(tmpdir(), 'fuzz-'));
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), bytes);
    return read(dir);
  };
}

/** All stages, one after the other. */
function whole(): (bytes: Uint8Array) => unknown {
  let tagger: ReturnType<typeof loadTagger> | undefined;
  return (bytes) => {
    tagger ??= loadTagger();
    return understand(bytes, 'x.txt', {
      authority: [],
      decisions: {},
      decisionsFile: 'x.yaml',
      tagger,
    });
  };
}
