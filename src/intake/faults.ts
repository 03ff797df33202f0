import type { Dirent } from 'node:fs';
import { isDiskFault } from '../text/disk-fault.ts';
import { Failure } from '../text/failure.ts';

/**
 * Whatever stopped the reading of a file, placed below `sources/`.
 * @throws the error itself where the disk takes no part of a container: that is no fault of the file
 */
export function intakeFailure(error: unknown, file: string): Failure {
  if (isDiskFault(error)) throw error;
  const place = { file: `sources/${file}` };
  if (error instanceof Failure) {
    // A line is one of the whole file.
    if (error.place.line !== undefined) place.file = place.file.replace(/#.*$/s, '');
    return new Failure(error.code, error.message, { ...error.place, ...place }, error.cause);
  }
  const detail = error instanceof Error ? error.message : String(error);
  const message = `the file cannot be opened (${detail}): check its rights.`;
  return new Failure('source-unreadable', message, place, error);
}

export function notAFile(file: string, entry: Dirent): Failure {
  const what = entry.isSymbolicLink() ? 'a symbolic link' : 'no plain file';
  const message = `this is ${what}: an archive holds its sources itself, so put a copy of the text here.`;
  return new Failure('source-not-a-file', message, { file });
}

export const belongsTo = (page: string): Failure =>
  new Failure('beside-page', `a browser saved it beside « ${page} », which is the article.`);

export const noText = (what: string): Failure =>
  new Failure('beside-text', `it is ${what}: an archive of texts leaves it where it is.`);

export const nothingInside = (): Failure =>
  new Failure(
    'container-empty',
    'there is nothing in it that could be an article: get it again, or delete it.',
  );
