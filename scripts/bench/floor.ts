/**
 * The floor, in a process of its own: `floor.ts SOURCES SITE OUT`. Reads every source, fills a string for
 * every file of the site and writes as many files of as many bytes. No program that does the work can
 * take less with the same calls.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';

const [sources = '', site = '', out = ''] = process.argv.slice(2);

const filesOf = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const texts = filesOf(sources).map((file) => readFileSync(file, 'utf8'));
const made = new Set<string>();
for (const [nth, file] of filesOf(site).entries()) {
  const bytes = statSync(file).size;
  const text = texts[nth % Math.max(1, texts.length)] ?? '';
  const target = join(out, relative(site, file));
  const folder = dirname(target);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  const filled = `<!doctype html>${text}`.repeat(Math.ceil(bytes / (text.length + 15)));
  writeFileSync(target, Buffer.from(filled).subarray(0, bytes));
}
