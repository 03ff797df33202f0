import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { Failure } from '../../text/failure.ts';
import { authorityFileSchema, FILES } from '../authority.ts';
import { decisionsSchema } from '../decisions.ts';
import { describeIssue } from '../describe-issue.ts';
import { readEditorFile } from '../yaml-file.ts';
import { rewritten } from './rewrite.ts';
import { ENTRY, type FileData, HEADER, KEYS, type Row, rowsOf, SINGLES } from './rows.ts';
import { fault, readTable, tableText } from './table.ts';

/** What an import did. */
export interface Imported {
  /** Files that were written, below the content folder. */
  readonly changed: readonly string[];
  readonly rows: number;
}

/**
 * All decisions of an editor as the text of a CSV file: corrections by name of their file, then the authority.
 * @throws Failure as the files themselves do when they are read
 */
export function exportDecisions(contentDir: string): {
  readonly text: string;
  readonly rows: number;
} {
  const rows = decisionFiles(contentDir).flatMap((file) =>
    rowsOf(file, read(contentDir, file).data),
  );
  return { text: tableText(rows), rows: rows.length };
}

/**
 * Takes an edited table back. Everything is read and checked before the first file is written; a file of
 * which the table says what it says already is not touched. A row that is gone takes its decision back.
 * @param name of the CSV file, for messages
 * @throws Failure `decisions-csv` with line and column of the table
 */
export function importDecisions(contentDir: string, text: string, name: string): Imported {
  const rows = readTable(text, name);
  const there = decisionFiles(contentDir);
  const named = [...new Set(rows.map((row) => checkedFile(row, name)))];
  const files = [...there, ...named.filter((file) => !there.includes(file)).sort()];
  const changed = files.flatMap((file) => {
    const { text: old, data } = read(contentDir, file);
    const own = rows.filter((row) => row.file === file);
    checkRows(own, data, name);
    const text = rewritten(old, data, own);
    if (text === old) return [];
    checkText(file, text, own, name);
    return [{ file, text }];
  });
  writeAll(contentDir, changed);
  return { changed: changed.map(({ file }) => file), rows: rows.length };
}

const schemaOf = (file: string): z.ZodType =>
  file.startsWith('authority/') ? authorityFileSchema : decisionsSchema.nullable();

function decisionFiles(contentDir: string): string[] {
  const folder = join(contentDir, 'corrections');
  const corrections = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => `corrections/${file.replaceAll('\\', '/')}`)
        .filter((file) => file.endsWith('.yaml'))
        .sort()
    : [];
  const authority = FILES.map(([file]) => file);
  return [...corrections, ...authority.filter((file) => existsSync(join(contentDir, file)))];
}

function read(
  contentDir: string,
  file: string,
): { readonly text: string; readonly data: FileData } {
  const found = readEditorFile(contentDir, file, schemaOf(file));
  const empty = file.startsWith('authority/') ? [] : {};
  return {
    text: found ? readFileSync(join(contentDir, file), 'utf8').replace(/^\uFEFF/, '') : '',
    data: (found?.data ?? empty) as FileData,
  };
}

const CORRECTIONS = /^corrections\/(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:*?"<>|]+\.yaml$/;

function checkedFile({ file, line }: Row, name: string): string {
  if (CORRECTIONS.test(file) || FILES.some(([one]) => one === file)) return file;
  const allowed = `corrections/<source>.yaml, ${FILES.map(([one]) => one).join(', ')}`;
  throw fault(name, line, 1, `« ${file} » is no file of decisions; allowed: ${allowed}.`);
}

/** What no schema sees: a number that is not there, twice the same, a decision that stands once. */
function checkRows(rows: readonly Row[], data: FileData, name: string): void {
  const seen = new Set<string>();
  for (const { file, decision, number, line } of rows) {
    const list = Array.isArray(data) ? data : (data as Record<string, unknown>)[decision];
    if (Array.isArray(data) !== (decision === ENTRY))
      throw fault(name, line, 2, `« ${decision} » cannot stand in ${file}.`);
    const key = SINGLES.has(decision) ? decision : `${decision} ${number ?? `line ${line}`}`;
    if (seen.has(key)) throw fault(name, line, 3, `« ${key} » of ${file} stands here twice.`);
    seen.add(key);
    if (number !== null && !(Array.isArray(list) && number <= list.length))
      throw fault(
        name,
        line,
        3,
        `${file} has no ${decision} ${number}: empty the cell for a new one.`,
      );
  }
}

/** Checks a file that is about to be written, and tells a fault where the table has it. */
function checkText(file: string, text: string, rows: readonly Row[], name: string): void {
  const schema = schemaOf(file);
  const data: unknown = parseDocument(text).toJS({ maxAliasCount: 0 });
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return;
  const [issue] = result.error.issues;
  if (!issue) return;
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const { message, key } = describeIssue(schema, issue, path);
  const row = rowAt(rows, path.length === 0 && key !== undefined ? [key] : path);
  const column = HEADER.indexOf(
    (key ?? path.findLast((step) => KEYS.includes(step as never))) as never,
  );
  throw fault(name, row?.line ?? 1, Math.max(0, column) + 1, `${file}: ${message}`);
}

/** The row that made the part of a file at `path`: `['entities', 2, 'is']`, `['title']`, `[4, 'id']`. */
function rowAt(rows: readonly Row[], path: readonly (string | number)[]): Row | undefined {
  const [first, second] = path;
  const decision = typeof first === 'number' ? ENTRY : first;
  const at = typeof first === 'number' ? first : typeof second === 'number' ? second : 0;
  const place = ({ number }: Row) => number ?? Number.POSITIVE_INFINITY;
  return rows
    .filter((row) => row.decision === decision)
    .sort((a, b) => place(a) - place(b) || a.line - b.line || 0)[at];
}

/** All of them, or none: each stands beside its place before the first takes it. */
function writeAll(contentDir: string, files: readonly { file: string; text: string }[]): void {
  const beside = (file: string): string => join(contentDir, `${file}.new`);
  try {
    for (const { file, text } of files) {
      mkdirSync(dirname(join(contentDir, file)), { recursive: true });
      writeFileSync(beside(file), text);
    }
  } catch (cause) {
    throw new Failure(
      'decisions-write',
      'the files could not be written: nothing was changed.',
      {},
      cause,
    );
  }
  for (const { file } of files) renameSync(beside(file), join(contentDir, file));
}
