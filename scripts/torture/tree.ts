import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every file below a folder, by path: the hash of its bytes; where a link leads. */
export type Tree = ReadonlyMap<string, string>;

export function treeOf(dir: string): Tree {
  if (!existsSync(dir)) return new Map();
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name);
      return [relative(dir, path), entry.isSymbolicLink() ? `→ ${readlinkSync(path)}` : hash(path)];
    });
  return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const hash = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

/** Paths at which two trees differ; `[]` when they are the same, byte for byte. */
export function differences(a: Tree, b: Tree): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

export const same = (a: Tree, b: Tree): boolean => differences(a, b).length === 0;
