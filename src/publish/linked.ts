import {
  lstatSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from '../text/failure.ts';
import { beside } from './beside.ts';

/** Where a published site stands. */
export interface Site {
  /** The path that readers and hosts know; the lock and the staging folder stand beside it. */
  readonly name: string;
  /** The folder that holds it now, or will. */
  readonly folder: string;
  /** Where `name` is a link between two folders of ours: the one that it does not point to. */
  readonly other?: string;
}

/** `_site → _site.a` asks for a site that is a link, swapped between `_site.a` and `_site.b`. */
const PAIR = ['a', 'b'] as const;

/**
 * Finds the site that `outDir` means. A link to `<its own name>.a` or `.b` beside it (there or not yet) is
 * pointed anew at each build, which is one step on every system; any other link is followed, and kept.
 * @throws Failure `output-not-a-folder` when it is a file, or a link that leads nowhere
 */
export function linkedSite(outDir: string): Site {
  const name = resolve(outDir);
  const stat = lstatSync(name, { throwIfNoEntry: false });
  if (stat === undefined) return { name, folder: name };
  if (!stat.isSymbolicLink()) return existing(name);
  const target = resolve(dirname(name), readlinkSync(name));
  const pair = PAIR.map((letter) => `${name}.${letter}`);
  const other = pair.find((path) => path !== target);
  if (pair.includes(target) && other !== undefined) return { name, folder: target, other };
  return existing(name);
}

function existing(path: string): Site {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const message =
      'the site would stand where a file, or a link that leads nowhere, stands: name another folder with --output DIR.';
    throw new Failure('output-not-a-folder', message, { file: path });
  }
  const folder = realpathSync(path);
  return { name: folder, folder };
}

/** A link cannot be changed, but one that is renamed over another takes its place in one step (rename(2)). */
export function pointLink(name: string, folder: string): void {
  const link = beside(name, 'link');
  rmSync(link, { force: true });
  // Relative, so that the folder that holds both may be moved or copied.
  symlinkSync(join('.', basename(folder)), link, 'dir');
  renameSync(link, name);
}
