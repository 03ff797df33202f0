import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type IndexedRecord, isOfBundle, type PagefindBundle } from './pagefind-index.ts';

/** Stands beside a bundle: what it was made from, and what it was when made. */
export interface Seal {
  /** SHA-256 of the records and of Pagefind's version. */
  readonly made: string;
  /** SHA-256 of the files. */
  readonly files: string;
  readonly fragments: readonly string[];
}

/** Exact versions are pinned, so what the project asks for is what runs. */
const { dependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { readonly dependencies: { readonly pagefind: string } };

/** What a bundle of these records would be made from. */
export const madeFrom = (records: readonly IndexedRecord[]): string =>
  sha256([dependencies.pagefind, JSON.stringify(records)]);

export function sealOf(
  records: readonly IndexedRecord[],
  { files, fragments }: PagefindBundle,
): Seal {
  return { made: madeFrom(records), files: digest(files), fragments };
}

/**
 * The bundle of an earlier publication, if the same records made it and no byte of it has changed since.
 * @param folder its `pagefind/`
 * @param seal content of its seal file, or undefined where there is none
 */
export function reusable(
  records: readonly IndexedRecord[],
  folder: string,
  seal: string | undefined,
): PagefindBundle | undefined {
  const { made, files: sealed, fragments } = readSeal(seal);
  if (made !== madeFrom(records) || fragments === undefined) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .map((path) => path.split(sep).join('/').replace(/^\//, ''))
    .filter(isOfBundle)
    .sort()
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  return digest(files) === sealed ? { files, fragments } : undefined;
}

/** A seal that cannot be read is no seal: the index is made anew. */
function readSeal(text: string | undefined): Partial<Seal> {
  try {
    return JSON.parse(text ?? '{}') as Partial<Seal>;
  } catch {
    return {};
  }
}

const digest = (files: PagefindBundle['files']): string =>
  sha256(files.flatMap(({ path, content }) => [path, content]));

function sha256(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
