import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';

/**
 * Refuses a path that is, or leads through, a symbolic link: whatever is read as part of an archive
 * would be published, and it must stand in the archive.
 * @param root the content folder itself may be a link
 * @param path below it, with `/`
 * @throws Failure `content-link`
 */
export function refuseLinks(root: string, path: string): void {
  let at = root;
  for (const piece of path.split('/')) {
    at = join(at, piece);
    if (!lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    const message =
      'this is a symbolic link, which may lead anywhere: put what it leads to here in its place.';
    throw new Failure('content-link', message, { file: at.slice(root.length + 1) });
  }
}
