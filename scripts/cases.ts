/**
 * `npm run cases`: writes the expectations of the golden cases anew from what the program now gives.
 * Read the diff before you commit it: it is the effect of your change.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const { status } = spawnSync(join('node_modules', '.bin', 'vitest'), ['run', '--project', 'unit'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, UPDATE_CASES: '1' },
});
process.exitCode = status ?? 1;
