import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from '../../scripts/doctor/examine.ts';
import { makeArchive } from '../pipeline/archive-folder.ts';

let content = '';
beforeAll(() => {
  content = makeArchive({ 'sources/é.txt': 'x' });
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/doctor.mjs', ...args], { encoding: 'utf8' });

const toMend = (dir: string): string[] =>
  examine(dir, join(dir, '..', 'site'))
    .filter(({ verdict }) => verdict === 'MEND')
    .map(({ what, remedy }) => `${what}: ${remedy}`);

describe('doctor', () => {
  it('finds all that a build needs, and leaves nothing behind', () => {
    const { status, stdout } = run('--content', content, '--output', `${content}-site`);
    expect(stdout).toMatch(/^ok +Node \d+/);
    expect(stdout).toMatch(/All that a build needs is there\.\n$/);
    expect(status).toBe(0);
  });

  it('says what to do where there is no content, and ends with 1', () => {
    const { status, stdout } = run('--content', '/nowhere');
    expect(stdout).toMatch(/^MEND +there is no folder \/nowhere: name it with --content DIR\.$/m);
    expect(stdout).toMatch(/^\d+ to mend\.$/m);
    expect(status).toBe(1);
  });

  it('ends with 2 for wrong usage', () => {
    expect(run('--contnet', 'x').status).toBe(2);
  });

  it('tells names that are not UTF-8, and faulty settings', () => {
    const odd = makeArchive({ 'archive.yaml': 'titel: x\n', 'sources/a.txt': 'x' });
    writeFileSync(Buffer.concat([Buffer.from(`${odd}/sources/`), Buffer.from([0xe9, 0x2e])]), 'x');
    expect(toMend(odd)).toEqual([
      expect.stringMatching(/archive\.yaml: .*unknown key « titel »/),
      expect.stringMatching(/^1 file names are not UTF-8 .*: rename/),
    ]);
    rmSync(odd, { recursive: true, force: true });
  });
});
