import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Every code that the program can tell (of a failure or a diagnostic) is raised by a case somewhere.

// `new Failure('code', …`, `{ code: 'code', …` and the rows of a table `['code', 'message…`
const TOLD = [
  /new Failure\(\s*'([a-z]+(?:-[a-z]+)+)'/g,
  /\bcode: '([a-z]+(?:-[a-z]+)+)'/g,
  /^ {2}[A-Z]+: \[\s*'([a-z]+(?:-[a-z]+)+)',/gm,
];

function textsBelow(dir: string, endings: RegExp): { file: string; text: string }[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

const codes = new Map(
  textsBelow('src', /\.ts$/).flatMap(({ file, text }) =>
    TOLD.flatMap((told) =>
      [...text.matchAll(told)].map((found) => [found[1] ?? '', file] as const),
    ),
  ),
);

const cases = textsBelow('tests', /\.(?:tsx?|json|txt)$/)
  .filter(({ file }) => basename(file) !== 'codes.test.ts')
  .flatMap(({ text }) => text.split('\n'))
  // A test that makes the failure itself shows nothing: the code must raise it.
  .filter((line) => !line.includes('new Failure('))
  .join('\n');

describe('the codes of failures and diagnostics', () => {
  it('are found in the code', () => {
    expect(codes.size).toBeGreaterThan(45);
    for (const code of ['disk-full', 'build-running', 'encoding-guessed', 'editor-invalid'])
      expect(codes.has(code), code).toBe(true);
  });

  it('are each raised by a case', () => {
    const without = [...codes].filter(([code]) => !new RegExp(`\\b${code}\\b`).test(cases));
    expect(without.map(([code, file]) => `${code} (${file}) has no case`)).toEqual([]);
  });
});

describe('the threat table', () => {
  it('names tests that are there', () => {
    const table = readFileSync('.github/SECURITY.md', 'utf8');
    const named = [...table.matchAll(/`(tests\/[^`]*)`/g)].map(([, path]) => path ?? '');
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });
});
