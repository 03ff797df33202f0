import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exchange } from '../../src/publish/exchange.ts';
import { publish } from '../../src/publish/swap.ts';

// What a system without GNU mv, or without perl, does: the programs that can be found decide.

const PATH = process.env.PATH ?? '';
let root = '';
let programs = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'exchange-'));
  programs = join(root, 'bin');
  mkdirSync(programs);
  process.env.PATH = programs;
});
afterEach(() => {
  process.env.PATH = PATH;
  rmSync(root, { recursive: true, force: true });
});

const whereIs = (program: string): string =>
  spawnSync('/bin/sh', ['-c', `command -v ${program}`], {
    encoding: 'utf8',
    env: { PATH },
  }).stdout.trim();

function twoFolders(): [string, string] {
  const [a, b] = [join(root, '-a'), join(root, 'b')];
  for (const dir of [a, b]) mkdirSync(dir);
  writeFileSync(join(a, 'one'), '');
  writeFileSync(join(b, 'two'), '');
  return [a, b];
}

/** A program that notes how it was called and ends with a code. */
function stub(name: string, code: number): void {
  const file = join(programs, name);
  writeFileSync(
    file,
    `#!/bin/sh\nfor word; do echo "$word" >> ${file}.called; done\nexit ${code}\n`,
  );
  chmodSync(file, 0o755);
}
const calledWith = (name: string): string[] =>
  readFileSync(join(programs, `${name}.called`), 'utf8')
    .trim()
    .split('\n');

describe.runIf(process.platform === 'linux')('the exchange of two folders', () => {
  it('is asked of mv first, which is told that names are names', () => {
    stub('mv', 0);
    stub('perl', 0);
    expect(exchange('-a', 'b')).toBe(true);
    expect(calledWith('mv')).toEqual(['--exchange', '--no-target-directory', '--', '-a', 'b']);
    expect(existsSync(join(programs, 'perl.called'))).toBe(false);
  });

  it.runIf(whereIs('perl') !== '')('is made by perl where mv cannot', () => {
    stub('mv', 1);
    symlinkSync(whereIs('perl'), join(programs, 'perl'));
    const [a, b] = twoFolders();
    expect(exchange(a, b)).toBe(true);
    expect([readdirSync(a), readdirSync(b)]).toEqual([['two'], ['one']]);
    expect(exchange(a, join(root, 'none'))).toBe(false);
    expect(readdirSync(a)).toEqual(['two']);
  });

  it('is not made where neither can', () => {
    const [a, b] = twoFolders();
    expect(exchange(a, b)).toBe(false);
    expect([readdirSync(a), readdirSync(b)]).toEqual([['one'], ['two']]);
  });
});

describe('a site on a system that cannot exchange folders', () => {
  it('is replaced by two renames, and nothing is left beside it', async () => {
    const site = join(root, 'site', '_site');
    for (const text of ['one', 'two'])
      await publish(site, async (dir) => writeFileSync(join(dir, 'index.html'), text));
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('two');
    expect(readdirSync(join(root, 'site'))).toEqual(['_site']);
  });
});
