import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What pages are made by: when one of these files changes, every page is made anew. */
const FOLDERS = ['archive', 'edtf', 'editor', 'model', 'names', 'record', 'site', 'text'];

/** Hash of all code, templates and libraries that shape a page, and of the Node that runs them. */
export function pagesVersion(): string {
  const folders = [...FOLDERS.map((name) => join(ROOT, 'src', name)), join(ROOT, 'templates')];
  const files = [...folders.flatMap(filesOf), join(ROOT, 'package.json')].sort();
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of files) hash.update(`${file.slice(ROOT.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
