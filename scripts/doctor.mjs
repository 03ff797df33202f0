/**
 * `npm run doctor`: whether everything that a build needs is there, and what to do where it is not. Installs
 * and changes nothing. `--content DIR`, `--output DIR`. Exit code 1 when something must be mended, 2 for wrong usage.
 * Plain Node up to the point where the dependencies are known to be there.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isInstalled, isSupported } from './setup.mjs';

const WRONG_USAGE = 2;

function readOrNull(path) {
  try {
    return readFileSync(new URL(path, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}

function say({ verdict, what, remedy }) {
  const line = `${verdict.padEnd(6)} ${what}${remedy === undefined ? '' : `: ${remedy}`}`;
  process.stdout.write(`${line.replace(/\p{Cc}/gu, '�')}\n`);
}

function groundFindings() {
  const { node } = process.versions;
  const lock = readOrNull('../package-lock.json');
  const installed = readOrNull('../node_modules/.package-lock.json');
  return [
    isSupported(node)
      ? { verdict: 'ok', what: `Node ${node}` }
      : {
          verdict: 'MEND',
          what: `Node ${node} is too old`,
          remedy: 'install 20.19 or later from https://nodejs.org/.',
        },
    lock !== null && isInstalled(lock, installed)
      ? { verdict: 'ok', what: 'dependencies as the lockfile has them' }
      : {
          verdict: 'MEND',
          what: 'dependencies are not as the lockfile has them',
          remedy: 'run `npm ci --ignore-scripts`.',
        },
  ];
}

async function main() {
  const options = { content: { type: 'string' }, output: { type: 'string' } };
  const { values } = parseArgs({ options });
  const findings = groundFindings();
  if (findings.every(({ verdict }) => verdict === 'ok')) {
    const { register } = await import('tsx/esm/api');
    register();
    const { examine } = await import('./doctor/examine.ts');
    findings.push(...examine(values.content ?? 'content', values.output ?? '_site'));
  }
  for (const finding of findings) say(finding);
  const toMend = findings.filter(({ verdict }) => verdict === 'MEND').length;
  process.stdout.write(
    toMend === 0 ? 'All that a build needs is there.\n' : `${toMend} to mend.\n`,
  );
  return toMend === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`doctor: ${error.message}\n`);
  process.exitCode = WRONG_USAGE;
}
