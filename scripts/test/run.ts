import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { z } from 'zod';

/** How many tests of a step passed and failed; a step without tests of its own counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Vitest's JSON report, as far as it is read here. */
const reportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** Runs one locally installed tool; it passes when it exits 0. Its output is printed only when it fails. */
export async function runStep(
  name: string,
  tool: string,
  args: readonly string[],
): Promise<Outcome> {
  return timed(name, async () => {
    const ended = await run(tool, args, {});
    return { ...countOf(ended.code === 0), output: ended.output, note: '' };
  });
}

/**
 * Runs one Vitest project and counts its tests. A run that ends badly without a failed test (a file
 * that does not load, a crash) counts as one failure: nothing fails silently.
 */
export async function runSuite(
  name: string,
  project: string,
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  return timed(name, async () => {
    const report = join('.cache', 'test', `${project}.json`);
    mkdirSync(join('.cache', 'test'), { recursive: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ended = await run('vitest', ['run', '--project', project, ...reporters], env);
    return { ...countTests(report, ended), output: ended.output };
  });
}

/** A step that could not start: one failure, with what to do about it. */
export async function cannotRun(name: string, why: string): Promise<Outcome> {
  return timed(name, async () => ({ passed: 0, failed: 1, output: why, note: '' }));
}

function countTests(report: string, ended: Ended): Outcome & { note: string } {
  try {
    const counts = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    const failed = Math.max(counts.numFailedTests, ended.code === 0 && counts.success ? 0 : 1);
    const skipped = counts.numPendingTests === 0 ? '' : `, ${counts.numPendingTests} left out`;
    return { passed: counts.numPassedTests, failed, note: `${counts.numPassedTests}${skipped}` };
  } catch (cause) {
    return { passed: 0, failed: 1, note: `no report: ${String(cause)}` };
  }
}

const countOf = (ok: boolean): Outcome =>
  ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

async function timed(
  name: string,
  work: () => Promise<Outcome & { output: string; note: string }>,
): Promise<Outcome> {
  const start = performance.now();
  const { passed, failed, output, note } = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const detail = [note, failed === 0 ? '' : `${failed} failed`, `${seconds} s`].filter(Boolean);
  if (failed > 0) process.stdout.write(`${output.trimEnd()}\n`);
  process.stdout.write(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${detail.join(', ')})\n`);
  return { passed, failed };
}

function run(
  tool: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', tool), args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: `${tool}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
