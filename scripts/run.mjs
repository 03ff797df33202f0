/** Runs a command of the program: dependencies first, then the compiled program, else the TypeScript itself. */
import process from 'node:process';
import { compiledProgram } from './compile.mjs';
import { setup } from './setup.mjs';

const missing = setup();
if (missing === 0) {
  const program = await compiledProgram();
  // Stacks name lines of TypeScript; read only where an error is told.
  if (program !== undefined) process.setSourceMapsEnabled(true);
  if (program === undefined) await import('tsx/esm');
  await import(program ?? new URL('../src/cli.ts', import.meta.url).href);
} else process.exitCode = missing;
