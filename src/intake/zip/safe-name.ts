/**
 * Why the name of an entry is refused, or undefined: it would lead out of a folder (« zip slip »), or is no
 * path at all. Nothing is ever written under such a name; a record would still carry it.
 */
export function safeName(name: string): string | undefined {
  if (name === '' || name.includes('\u0000')) return 'is empty or holds a NUL';
  if (name.includes('\\')) return 'holds a backslash';
  if (name.startsWith('/') || /^[a-zA-Z]:/.test(name)) return 'begins at the root of a disk';
  return name.split('/').includes('..') ? 'leads out of the archive (« .. »)' : undefined;
}
