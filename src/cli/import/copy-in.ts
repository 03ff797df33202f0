import { constants, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../text/hash.ts';

/**
 * Copies files into the folder of sources under the names that they have, and never over another file.
 * @returns how many stand there now, and those whose name another file has
 */
export function copyIn(
  dir: string,
  files: readonly string[],
  sources: string,
): { copied: number; refused: readonly string[] } {
  const refused: string[] = [];
  let copied = 0;
  for (const file of files) {
    const from = join(dir, file);
    const to = join(sources, file);
    if (existsSync(to)) {
      if (sha256(readFileSync(to)) !== sha256(readFileSync(from))) refused.push(file);
      continue;
    }
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(from, to, constants.COPYFILE_EXCL);
    copied += 1;
  }
  return { copied, refused };
}
