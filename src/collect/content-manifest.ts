import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../intake/walk.ts';
import { Failure } from '../text/failure.ts';
import { formatManifest, parseManifest } from '../text/manifest-lines.ts';
import { writeWhole } from '../text/write-whole.ts';

/** Hidden, so that it is no record; `sha256sum -c articles/.manifest-sha256.txt` reads it in the content. */
export const CONTENT_MANIFEST = 'articles/.manifest-sha256.txt';

/** What it lists: captured bytes, which nobody changes, and records, which only the build changes. */
const FOLDERS = ['sources', 'articles'];

/** Something in the content that is not as the last build left it. */
export interface ContentDifference {
  readonly file: string;
  readonly what: 'changed' | 'missing' | 'added';
}

/**
 * Writes the SHA-256 of every source and record, sorted by path.
 * @param known hashes of what was read or made just now, by path below the content folder
 */
export async function writeContentManifest(
  contentDir: string,
  known: ReadonlyMap<string, string>,
): Promise<void> {
  const lines = new Map<string, string>();
  for (const file of listed(contentDir))
    lines.set(file, known.get(file) ?? (await hashFile(join(contentDir, file))));
  const text = formatManifest(lines.keys(), (file) => lines.get(file) ?? '');
  const path = join(contentDir, CONTENT_MANIFEST);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  try {
    writeWhole(path, text);
  } catch (error) {
    // A checkout that may not be written to still builds.
    if (!(error instanceof Failure) || error.code !== 'write-refused') throw error;
  }
}

/**
 * Recomputes every hash; undefined where no build has written a manifest yet.
 * @throws Failure `manifest-broken`
 */
export async function verifyContent(
  contentDir: string,
): Promise<{ files: number; differences: ContentDifference[] } | undefined> {
  const manifest = readManifest(contentDir);
  if (manifest === undefined) return undefined;
  const found = new Set(listed(contentDir));
  const differences: ContentDifference[] = [];
  for (const [file, hash] of manifest) {
    if (!found.has(file)) differences.push({ file, what: 'missing' });
    else if ((await hashFile(join(contentDir, file))) !== hash)
      differences.push({ file, what: 'changed' });
  }
  for (const file of found) if (!manifest.has(file)) differences.push({ file, what: 'added' });
  return { files: manifest.size, differences };
}

function readManifest(contentDir: string): Map<string, string> | undefined {
  const path = join(contentDir, CONTENT_MANIFEST);
  return existsSync(path) ? parseManifest(readFileSync(path, 'utf8'), path) : undefined;
}

function listed(contentDir: string): string[] {
  return FOLDERS.flatMap((folder) =>
    filesBelow(join(contentDir, folder))
      .filter(({ entry }) => entry.isFile())
      .map(({ path }) => `${folder}/${path}`),
  );
}

/** As a stream: a source may be a web archive of gigabytes. */
async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
