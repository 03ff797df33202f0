import { Failure } from './failure.ts';

/** What the system says when a file cannot be written, and what a person can do about it. */
const REMEDIES: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: [
    'disk-full',
    'the disk is full: free some space (`df -h` tells where), then build again.',
  ],
  EDQUOT: ['disk-full', 'your share of this disk is used up: free some space, then build again.'],
  EFBIG: ['disk-full', 'this disk takes no file of that size: choose another one.'],
  EROFS: ['write-refused', 'this disk may only be read: choose another folder.'],
  EACCES: ['write-refused', 'you may not write here: change its rights, or choose another folder.'],
  EPERM: ['write-refused', 'you may not write here: change its rights, or choose another folder.'],
  EBUSY: [
    'write-refused',
    'the system keeps this folder in its place (a mounted disk?): choose a folder inside it.',
  ],
  ENAMETOOLONG: [
    'name-too-long',
    'this disk takes no name as long as that: shorten the name of the source.',
  ],
};

/**
 * An error of the file system as a failure that says what to do, or undefined where it is another
 * kind of error. Libraries wrap what they met: the first cause that the system names counts.
 * @param file named when the error itself names none
 */
export function diskFault(error: unknown, file: string): Failure | undefined {
  for (const cause of causesOf(error)) {
    const [code, message] = REMEDIES['code' in cause ? String(cause.code) : ''] ?? [];
    if (code === undefined || message === undefined) continue;
    const path = 'path' in cause && typeof cause.path === 'string' ? cause.path : file;
    return new Failure(code, message, { file: path }, error);
  }
  return undefined;
}

/** A disk that takes no more is no fault of a source: a site without its articles would be published. */
export const isDiskFault = (error: unknown): boolean =>
  error instanceof Failure && (error.code === 'disk-full' || error.code === 'write-refused');

/** Deeper chains are rings. */
const DEEPEST = 10;

/** The error, what caused it, what caused that… (`originalError` is Eleventy's word for it). */
function causesOf(error: unknown): Error[] {
  const found: Error[] = [];
  let at = error;
  while (at instanceof Error && found.length < DEEPEST) {
    if (at instanceof Failure) return [];
    found.push(at);
    at = 'originalError' in at && at.originalError instanceof Error ? at.originalError : at.cause;
  }
  return found;
}
