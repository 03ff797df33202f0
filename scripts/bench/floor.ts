/**
 * The floor, in a process of its own: `floor.ts SOURCES SITE OUT`. Reads every source, fills a string for
 * every file of the site and writes as many files of as many bytes. No program that does the work can
 * take less with the same calls.
 */
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { folderMaker } from '../../src/publish/folder-maker.ts';

const [sources = '', site = '', out = ''] = process.argv.slice(2);

const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** No file needs more memory than this, and none has to fit into one string. */
const PIECE_BYTES = 1 << 20;

function fill(target: string, text: string, bytes: number): void {
  const page = `<!doctype html>${text}`;
  const times = Math.ceil(Math.min(bytes, PIECE_BYTES) / page.length);
  const piece = Buffer.from(page.repeat(times)).subarray(0, PIECE_BYTES);
  const handle = openSync(target, 'w');
  for (let left = bytes; left > 0; )
    left -= writeSync(handle, piece, 0, Math.min(left, piece.length));
  closeSync(handle);
}

const texts = filesOf(sources).map((file) => readFileSync(file, 'utf8'));
const makeFolder = folderMaker();
for (const [nth, file] of filesOf(site).entries()) {
  const bytes = statSync(file).size;
  const text = texts[nth % Math.max(1, texts.length)] ?? '';
  const target = join(out, relative(site, file));
  makeFolder(dirname(target));
  fill(target, text, bytes);
}
