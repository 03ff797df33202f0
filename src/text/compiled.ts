/** Put in by `scripts/compile.mjs`. */
declare const COMPILED_PROGRAM: string | undefined;

/** Folder of the compiled program, below the root, where that is what runs: its templates and worker stand there. */
export const compiledFolder: string | undefined =
  typeof COMPILED_PROGRAM === 'undefined' ? undefined : COMPILED_PROGRAM;
