import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NameType, TYPES } from '../../src/entities/tagger/labels.ts';

/** A name as the corpus has it: UTF-16 offsets, `type` an index into TYPES. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

export interface GoldDocument {
  readonly file: string;
  /** `2016-01` */
  readonly month: string;
  readonly text: string;
  /** Outermost names, sorted and disjoint. */
  readonly names: readonly GoldName[];
}

const BRAT_TYPES: Readonly<Record<string, NameType>> = {
  Person: 'person',
  Organization: 'organisation',
  Location: 'place',
  Product: 'product',
  Event: 'event',
};

// T8	Organization 680 719	Front démocratique national
const BRAT_LINE = /^T\d+\t(\w+) (\d+) (\d+)\t/;

/** The documents of a WiNER corpus folder (`2016/01/*.txt` with `.ann`), in order of their names. */
export function readCorpus(folder: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const year of foldersOf(folder, /^\d{4}$/)) {
    for (const month of foldersOf(join(folder, year), /^\d{2}$/)) {
      const files = readdirSync(join(folder, year, month)).filter((name) => name.endsWith('.ann'));
      for (const file of files.sort()) {
        documents.push(readDocument(join(folder, year, month, file), `${year}-${month}`));
      }
    }
  }
  return documents;
}

const foldersOf = (folder: string, pattern: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort();

function readDocument(path: string, month: string): GoldDocument {
  const text = readFileSync(path.replace(/\.ann$/, '.txt'), 'utf8');
  const units = codePointOffsets(text);
  const names: GoldName[] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const found = BRAT_LINE.exec(line);
    const type = TYPES.indexOf(BRAT_TYPES[found?.[1] ?? ''] as NameType);
    const start = units[Number(found?.[2])];
    const end = units[Number(found?.[3])];
    if (type !== -1 && start !== undefined && end !== undefined) names.push({ start, end, type });
  }
  return { file: path.slice(-22, -4), month, text, names: outermost(names) };
}

/** brat counts code points; JavaScript counts UTF-16 units. */
function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0xdc00 || unit > 0xdfff) offsets.push(at);
  }
  offsets.push(text.length);
  return offsets;
}

function outermost(names: readonly GoldName[]): GoldName[] {
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: GoldName[] = [];
  let end = -1;
  for (const name of sorted) {
    if (name.start < end) continue;
    kept.push(name);
    end = name.end;
  }
  return kept;
}
