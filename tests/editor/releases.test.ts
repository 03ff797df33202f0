import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Options } from '../../src/cli/arguments.ts';
import { release as releaseCommand } from '../../src/cli/release.ts';
import { paintWith } from '../../src/cli/terminal.ts';
import { readReleases, writeRelease } from '../../src/editor/releases.ts';
import { readWithdrawn } from '../../src/editor/withdrawn.ts';
import { makeArchive } from '../pipeline/archive-folder.ts';

const release = (number: number, name: string) => ({
  number,
  name,
  articles: [],
  entities: [],
  decisions: [],
});

let content = '';
beforeEach(() => {
  content = makeArchive({ 'releases/.keep': '' });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

describe('releases', () => {
  it('are read back in the order of their numbers', () => {
    writeRelease(content, release(2, 'a'));
    writeRelease(content, release(1, 'b'));
    expect(readReleases(content).map(({ name }) => name)).toEqual(['b', 'a']);
  });

  it('are never written a second time', () => {
    writeRelease(content, release(1, 'a'));
    expect(() => writeRelease(content, release(2, 'a'))).toThrow(
      expect.objectContaining({ code: 'release-exists' }),
    );
  });

  it('have numbers of their own', () => {
    writeRelease(content, release(1, 'a'));
    writeRelease(content, release(1, 'b'));
    expect(() => readReleases(content)).toThrow(
      expect.objectContaining({ code: 'release-number-twice' }),
    );
  });

  it.each(['', '{}', '[]', 'null', '{"version":2}'])('are refused when damaged: %j', (text) => {
    writeFileSync(join(content, 'releases', 'a.json'), text);
    expect(() => readReleases(content)).toThrow(
      expect.objectContaining({ code: 'release-broken' }),
    );
  });

  it('are no links', () => {
    symlinkSync('/etc/hostname', join(content, 'releases', 'a.json'));
    expect(() => readReleases(content)).toThrow(expect.objectContaining({ code: 'content-link' }));
  });

  it.each(['', '../x', 'a/b', '-rf', '.hidden'])('are not named %j', async (name) => {
    const nobody = () => {};
    const terminal = { out: nobody, err: nobody, progress: nobody, paint: paintWith(false) };
    const options = { content, files: [name] } as unknown as Options;
    await expect(releaseCommand(options, terminal)).rejects.toMatchObject({ code: 'release-name' });
  });
});

describe('withdrawals', () => {
  it('name a text once', () => {
    const entry = '- id: "0123456789ab"\n  because: x\n';
    writeFileSync(join(content, 'withdrawn.yaml'), entry + entry);
    expect(() => readWithdrawn(content)).toThrow(
      expect.objectContaining({ code: 'withdrawn-twice' }),
    );
  });
});
