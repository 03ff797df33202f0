import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { byCodeUnits } from '../text/code-units.ts';
import { Failure } from '../text/failure.ts';
import { sha256 } from '../text/hash.ts';
import { formatManifest, parseManifest } from '../text/manifest-lines.ts';

/** Stands in the root of a published site; `sha256sum -c manifest-sha256.txt` reads it there. */
export const MANIFEST = 'manifest-sha256.txt';

/** Something that is not as the manifest says. */
export interface Difference {
  readonly file: string;
  readonly what: 'changed' | 'missing' | 'added';
}

/**
 * Writes the SHA-256 of every file below `dir`, sorted by path (code units). Returns their number.
 * @param known all files with their hashes, where the build knows them; else they are read again
 */
export function writeManifest(
  dir: string,
  known?: Pick<ReadonlyMap<string, { readonly sha256: string }>, 'keys' | 'get'>,
): number {
  const files = known ? [...known.keys()] : filesBelow(dir);
  const hashOf = (file: string): string => known?.get(file)?.sha256 ?? hashFile(join(dir, file));
  writeFileSync(join(dir, MANIFEST), formatManifest(files, hashOf));
  return files.length;
}

/**
 * Recomputes every hash of a published site, and looks for files that the manifest does not know.
 * @throws Failure `manifest-missing`, `manifest-broken`
 */
export function verifyManifest(dir: string): { files: number; differences: Difference[] } {
  const listed = readManifest(dir);
  const found = new Set(filesBelow(dir));
  const differences: Difference[] = [];
  for (const [file, hash] of listed) {
    if (!found.has(file)) differences.push({ file, what: 'missing' });
    else if (hashFile(join(dir, file)) !== hash) differences.push({ file, what: 'changed' });
  }
  for (const file of found) if (!listed.has(file)) differences.push({ file, what: 'added' });
  return { files: listed.size, differences };
}

function readManifest(dir: string): Map<string, string> {
  let text: string;
  try {
    text = readFileSync(join(dir, MANIFEST), 'utf8');
  } catch (cause) {
    const message = `there is no ${MANIFEST}: run \`npm run build\` first, or name the site with --output DIR.`;
    throw new Failure('manifest-missing', message, { file: join(dir, MANIFEST) }, cause);
  }
  return parseManifest(text, join(dir, MANIFEST));
}

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== MANIFEST)
    .sort(byCodeUnits);
}

const hashFile = (path: string): string => sha256(readFileSync(path));
