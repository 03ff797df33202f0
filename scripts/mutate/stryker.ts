import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The last that runs on Node 20. */
const STRYKER = '@stryker-mutator/core@9.6.1';
const HOME = '.cache/stryker';
const BIN = join(HOME, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const WORK = '.cache/mutate';

/** Stryker's report (mutation-testing-report-schema), as far as it is read here. */
export interface Report {
  readonly files: Readonly<Record<string, MutatedFile>>;
}

export interface MutatedFile {
  readonly source: string;
  readonly mutants: readonly Mutant[];
}

export interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** npm fetches Stryker (some 170 packages, no dependency of the project) when it is first needed. */
export function fetchStryker(): void {
  if (existsSync(BIN)) return;
  mkdirSync(HOME, { recursive: true });
  writeFileSync(join(HOME, 'package.json'), '{ "private": true }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts'];
  run(npm, ['install', '--save-exact', ...quiet, STRYKER], { cwd: HOME });
}

/** Tries every mutant of some files with the unit tests of their area. */
export function mutants(area: string, files: readonly string[]): Report {
  mkdirSync(WORK, { recursive: true });
  const report = join(WORK, `${area}.json`);
  const config = join(WORK, `${area}.config.json`);
  writeFileSync(config, JSON.stringify(options(files, report)));
  const args = ['--import', 'tsx', BIN, 'run', config, '--logLevel', 'warn'];
  run(process.execPath, args, { env: { ...process.env, MUTATE_AREA: area } });
  return JSON.parse(readFileSync(report, 'utf8')) as Report;
}

const options = (mutate: readonly string[], report: string): object => ({
  mutate,
  plugins: ['./scripts/mutate/runner.ts'],
  testRunner: 'area',
  testRunnerNodeArgs: ['--import', 'tsx'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  checkers: [],
  disableTypeChecks: false,
  // None of that name: Stryker cannot read ours, and nothing is compiled
  tsconfigFile: 'none.json',
  ignorePatterns: ['.cache', '_site*', 'docs'],
  tempDirName: join(WORK, 'sandbox'),
  cleanTempDir: 'always',
  timeoutMS: 10_000,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
});

function run(command: string, args: readonly string[], more: object): void {
  const { status, error } = spawnSync(command, args, {
    // What it says on its way is no result
    stdio: ['ignore', process.stderr, process.stderr],
    ...more,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${error?.message ?? status}`);
}
