import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compiledProgram } from '../../scripts/compile.mjs';
import { makeArchive, runCli } from '../pipeline/archive-folder.ts';

/** A project with the least that is compiled: a command line that says where its own code stands. */
const PROJECT = {
  'src/cli.ts': `import { word } from './word.ts';\nconsole.log(word as string, import.meta.url);\n`,
  'src/word.ts': `export const word: string = 'un';\n`,
  'src/collect/workers/worker.ts': '',
  'src/publish/write-thread.ts': '',
  'src/site/render-thread.ts': '',
  'src/site/eleventy.ts': 'export const configureEleventy = () => ({});\n',
  'templates/pages/home.11ty.tsx': `import { word } from '../../src/word.ts';\nexport const render = () => word;\n`,
  'package.json': '{ "type": "module" }',
  'tsconfig.json': '{}',
  'scripts/compile.mjs': '',
};

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'compiled-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(PROJECT)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const run = (program: string | undefined): string =>
  spawnSync(process.execPath, [fileURLToPath(program ?? '')], { encoding: 'utf8' }).stdout;

describe('the compiled program', () => {
  test('runs, with the address of its source, and is compiled once', async () => {
    const root = project();
    const program = await compiledProgram(root);
    expect(run(program)).toMatch(/^un file:.*\/src\/cli\.ts\n$/);
    expect(await compiledProgram(root)).toBe(program);
    expect(readdirSync(join(root, '.cache/code'))).toHaveLength(1);
  });

  test.each([
    ['src/word.ts', `export const word: string = 'deux';\n`],
    ['package.json', '{ "type": "module", "version": "2" }'],
  ])('is another once %s differs', async (file, text) => {
    const root = project();
    const before = await compiledProgram(root);
    writeFileSync(join(root, file), text);
    const after = await compiledProgram(root);
    expect(after).not.toBe(before);
    if (file === 'src/word.ts') expect(run(after)).toMatch(/^deux /);
  });

  test('is none where the code has a fault, or nothing can be written', async () => {
    const faulty = project();
    writeFileSync(join(faulty, 'src/cli.ts'), 'const = 1;\n');
    expect(await compiledProgram(faulty)).toBeUndefined();
    expect(existsSync(join(faulty, '.cache/code'))).toBe(false);
    const closed = project();
    writeFileSync(join(closed, '.cache'), 'a file where a folder would be');
    expect(await compiledProgram(closed)).toBeUndefined();
  });

  test('knows that it is one, and so takes the templates beside it', async () => {
    const program = dirname(fileURLToPath((await compiledProgram()) ?? ''));
    const code = readdirSync(program).filter((file) => file.endsWith('.js'));
    const own = `".cache/code/${basename(program)}"`;
    const told = code.filter((file) => readFileSync(join(program, file), 'utf8').includes(own));
    expect(told).toHaveLength(1);
  });

  test('has every module once, whoever imports it: command line, worker or templates', async () => {
    const program = dirname(fileURLToPath((await compiledProgram()) ?? ''));
    const maps = readdirSync(program, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.map'))
      .map(
        (file) => JSON.parse(readFileSync(join(program, file), 'utf8')) as { sources: string[] },
      );
    const sources = maps.flatMap((map) =>
      map.sources.map((file) => file.replace(/^(?:\.\.\/)*/, '')),
    );
    expect(sources).toContain('src/text/failure.ts');
    expect(sources.length).toBe(new Set(sources).size);
  });
});

test('the compiled program has many texts understood by threads, from a piece of its own', () => {
  const text = 'Le conseil a voté le budget lundi, a dit la maire de Lyon.';
  const names = Array.from({ length: 90 }, (_, at) => `sources/${at}.txt`);
  const content = makeArchive(Object.fromEntries(names.map((file) => [file, `${text} ${file}\n`])));
  const dir = mkdtempSync(join(tmpdir(), 'compiled-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const worker = () => readdirSync('.cache/code').filter((file) => file.startsWith('worker-'));
  const before = worker();
  const place = ['--content', content, '--output', join(dir, 'shard'), '--workers', '2'];
  const { code, out } = runCli('build', '--shard', '1/1', ...place);
  expect([code, out]).toEqual([0, expect.stringContaining('90 records')]);
  // None was compiled for the occasion.
  expect(worker()).toEqual(before);
}, 60_000);

test('the compiled program builds the site that TypeScript builds, byte for byte', () => {
  const dir = mkdtempSync(join(tmpdir(), 'compiled-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const content = join(dir, 'content');
  cpSync('content', content, { recursive: true });
  const [one, other] = [['scripts/run.mjs'], ['--import', 'tsx', 'src/cli.ts']].map((start, at) => {
    const site = join(dir, String(at));
    const args = [...start, 'build', '--content', content, '--output', site];
    expect(spawnSync(process.execPath, args, { encoding: 'utf8' }).stderr).toBe('');
    return readFileSync(join(site, 'manifest-sha256.txt'), 'utf8');
  });
  expect(one).toBe(other);
}, 120_000);
