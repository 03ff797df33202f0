import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { ownAddress } from '../compile.mjs';
import { collection, type Test } from './harness.ts';

const BEFORE = ['tests/seed.ts'];

/** Inputs of a property at most: what 25 do not notice, a hundred rarely do. */
const MOST_RUNS = 25;

/**
 * The tests of an area with all the code that they reach, as one script.
 * @returns a function that runs the script anew, as if nothing had been loaded before, and gives its tests
 */
export async function bundleTests(area: string): Promise<() => Test[]> {
  const files = testFiles(area);
  const each = files.map((file) => `__file(${JSON.stringify(file)}); require('./${file}');`);
  const contents = [...BEFORE.map((file) => `require('./${file}');`), ...each].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    plugins: [ownAddress],
    logLevel: 'error',
  });
  const script = new Script(`(require, __file, module) => {${outputFiles[0]?.text ?? ''}\n}`);
  const load = createRequire(resolve('package.json'));
  return () => {
    const { tests, file, vitest } = collection();
    const stands: Readonly<Record<string, unknown>> = { vitest, 'fast-check': quick };
    const need = (name: string): unknown => stands[name] ?? load(name);
    (script.runInThisContext() as Runner)(need, file, { exports: {} });
    return tests;
  };
}

/** fast-check with few inputs, and without the search for the smallest one that fails. */
const quick = { ...fc, default: { ...fc, assert: quickly }, assert: quickly };

function quickly(property: unknown, given: fc.Parameters = {}): unknown {
  const numRuns = Math.min(given.numRuns ?? MOST_RUNS, MOST_RUNS);
  const assert = fc.assert as (property: unknown, given: object) => unknown;
  return assert(property, { ...given, numRuns, endOnFailure: true });
}

type Runner = (
  need: (name: string) => unknown,
  file: (name: string) => void,
  module: object,
) => void;

/** A stopwatch (`time.test.ts`) says nothing of a mutant. */
function testFiles(area: string): string[] {
  return readdirSync(`tests/${area}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('time.test.ts'))
    .map((file) => `tests/${area}/${file.replaceAll('\\', '/')}`)
    .sort();
}
