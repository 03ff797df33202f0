/**
 * `npm test`: everything that proves the project, in order, all of it even after a failure. The last
 * line is « N passed, N failed », alone on its line: that is what CI reads. Exits 1 on any failure.
 */
import { rmSync } from 'node:fs';
import process from 'node:process';
import { findBrowser } from './find-browser.ts';
import { cannotRun, type Outcome, runStep, runSuite } from './test/run.ts';

const STEPS: readonly (() => Promise<Outcome>)[] = [
  () => runStep('lint', 'biome', ['ci', '--colors=off', '--error-on-warnings', '.']),
  () => runStep('types', 'tsc', ['--noEmit', '--pretty', 'false']),
  () => runStep('dead code', 'knip', []),
  () => runSuite('unit tests', 'unit', {}),
  // With the corpus beside the checkout its figures too; without it, those of the tests' own sets.
  () => runStep('quality', 'tsx', ['scripts/evaluate.ts', '--check']),
  browserTests,
];

let passed = 0;
let failed = 0;
for (const step of STEPS) {
  const outcome = await step();
  passed += outcome.passed;
  failed += outcome.failed;
}
rmSync('.cache/test', { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

/** Never skipped: without a browser the step fails, and says what to do. */
function browserTests(): Promise<Outcome> {
  try {
    return runSuite('browser tests', 'e2e', { CHROME_PATH: findBrowser() });
  } catch (error) {
    return cannotRun('browser tests', error instanceof Error ? error.message : String(error));
  }
}
