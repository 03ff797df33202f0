import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCodeUnits } from '../text/code-units.ts';

/** A file below a folder of the content: its path with `/`, and what it is. */
export interface Found {
  readonly path: string;
  readonly entry: Dirent;
}

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
