import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { gatherArchive } from '../../../src/archive/archive.ts';
import type { Archive } from '../../../src/archive/model.ts';
import type { Outputs } from '../../../src/model/outputs.ts';
import { staging } from '../../../src/publish/staging.ts';
import { type SiteContext, siteContext } from '../../../src/site/context.ts';
import { writeData } from '../../../src/site/data/write.ts';
import { FILES } from '../../../src/site/files.ts';
import type { FileKind } from '../../../src/site/kind.ts';
import type { SiteView } from '../../../src/site/views/page.ts';
import { authority, five, settings, undated } from '../fixtures/five.ts';
import { type Fixture, sketch } from '../fixtures/record.ts';
import { cellText, readCsv } from './read-csv.ts';

/** Any text, halves of characters and control characters among it. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xffff })))
  .map((units) => String.fromCharCode(...units));

/** Words that a spreadsheet would run, and control characters. */
const formula = sketch({
  file: 'formule.txt',
  title: '=HYPERLINK("http://x.example")',
  date: '2019-03-12',
  publisher: '@journal',
  authors: ['Anne Petit', '-1'],
  parts: [
    '# =HYPERLINK("http://x.example")',
    'Une "citation", avec\u0001 un\u0085 intrus \\ et <b>.',
  ],
});

export const fixtures = [...five, undated, formula];
export const archive = gatherArchive(
  fixtures.map(({ record }) => record),
  authority,
);

/** The data files of an archive, as they were written. */
export interface Written {
  readonly folder: string;
  /** Paths below the folder, sorted. */
  readonly files: readonly string[];
  read(path: string): string;
  /** Rows of a table below `donnees/`, by column. */
  rows(name: string): Record<string, string>[];
}

/** @param more sources of articles that are not among `fixtures` */
export function write(of: Archive = archive, more: readonly Fixture[] = []): Written {
  const folder = mkdtempSync(join(tmpdir(), 'hemerotheque-donnees-'));
  const context = siteContext(of, authority, settings, contentFolder([...fixtures, ...more]));
  const outputs = staging(folder, undefined);
  writeEach(context, FILES.articleFiles, outputs);
  writeData(context, outputs);
  writeEach(context, FILES.entityFiles, outputs);
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return { folder, files, read, rows: (name) => rowsOf(read(`donnees/${name}`)) };
}

function writeEach<Key>(context: SiteContext, kind: FileKind<Key>, outputs: Outputs): void {
  const site = {} as SiteView; // data files say nothing of it
  for (const key of kind.keys(context))
    outputs.put(kind.path(context, key), '', kind.content(context, key, site));
}

/** A content folder that holds these sources. */
function contentFolder(of: readonly Fixture[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hemerotheque-content-'));
  mkdirSync(join(folder, 'sources'));
  for (const { record, source } of of)
    writeFileSync(join(folder, 'sources', record.source.file), source);
  return folder;
}

function rowsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(text);
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`${row.length} cells: ${row.join(' | ')}`);
    return Object.fromEntries(header.map((field, at) => [field, cellText(row[at] ?? '')]));
  });
}
