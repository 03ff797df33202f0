import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/** What decides the words and cards of an article: when one of these changes, the index is made anew. */
const CODE = [
  'archive',
  'edtf',
  'search',
  'site/straight-quotes.ts',
  'site/strings/spacing.ts',
  'site/typography.ts',
  'site/urls.ts',
  'site/views/quote-spans.ts',
  'text',
];

/** @param path below `src/` */
export const shapesIndex = (path: string): boolean =>
  CODE.some((part) => path === part || path.startsWith(`${part}/`));

/** Exact versions are pinned, so what the project asks for is what runs. */
const { dependencies } = JSON.parse(readFileSync(join(SRC, '..', 'package.json'), 'utf8')) as {
  readonly dependencies: { readonly pagefind: string };
};

/** Hash of the code that shapes an index, and of Pagefind's version; the same on every system. */
export function indexVersion(): string {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(SRC.length).split(sep).join('/'))
    .filter(shapesIndex)
    .sort();
  const hash = createHash('sha256').update(dependencies.pagefind);
  for (const path of files) hash.update(`\0${path}\0`).update(readFileSync(join(SRC, path)));
  return hash.digest('hex').slice(0, 32);
}
