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
 * kind of error.
 * @param file named when the error itself names none
 */
export function diskFault(error: unknown, file: string): Failure | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const [code, message] = REMEDIES[String(error.code)] ?? [];
  if (code === undefined || message === undefined) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : file;
  return new Failure(code, message, { file: path }, error);
}
