import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Put in by `scripts/compile.mjs`. */
declare const COMPILED_PROGRAM: string | undefined;

/** Folder of the compiled program, below the root, where that is what runs: its templates and worker stand there. */
export const compiledFolder: string | undefined =
  typeof COMPILED_PROGRAM === 'undefined' ? undefined : COMPILED_PROGRAM;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The address of a file of the compiled program; undefined where that is not what runs. */
export const compiledFile = (name: string): URL | undefined =>
  compiledFolder === undefined ? undefined : pathToFileURL(join(ROOT, compiledFolder, name));
