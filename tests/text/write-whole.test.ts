import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweepUnfinished, writeWhole } from '../../src/text/write-whole.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => {
  chmodSync(root, 0o700);
  rmSync(root, { recursive: true, force: true });
});

describe('writeWhole', () => {
  it('makes the folder, replaces the file, leaves nothing beside it', () => {
    const path = join(root, '2017', 'a.md');
    writeWhole(path, 'one');
    writeWhole(path, 'two');
    expect(readFileSync(path, 'utf8')).toBe('two');
    expect(readdirSync(join(root, '2017'))).toEqual(['a.md']);
  });

  it('takes names as long as the disk does', () => {
    const path = join(root, `${'é'.repeat(126)}.md`);
    writeWhole(path, 'one');
    expect(readdirSync(root)).toHaveLength(1);
  });

  it('says that a name is too long, and leaves nothing', () => {
    const path = join(root, `${'a'.repeat(300)}.md`);
    expect(() => writeWhole(path, 'one')).toThrow('shorten the name of the source');
    expect(readdirSync(root)).toEqual([]);
  });

  it('leaves the old file and nothing else where it cannot write', () => {
    // A folder stands where the file would: the rename fails after the bytes were written.
    mkdirSync(join(root, 'a.md'));
    expect(() => writeWhole(join(root, 'a.md'), 'one')).toThrow();
    expect(readdirSync(root)).toEqual(['a.md']);
  });
});

describe('sweepUnfinished', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;

  it('deletes what a dead process left, at any depth', () => {
    mkdirSync(join(root, '2017'));
    for (const dir of [root, join(root, '2017')]) writeFileSync(join(dir, `.a.md.${gone}.new`), '');
    sweepUnfinished(root);
    expect(readdirSync(root)).toEqual(['2017']);
    expect(readdirSync(join(root, '2017'))).toEqual([]);
  });

  it('leaves what a living process writes, and whatever is not ours', () => {
    const kept = [
      `.a.md.${process.ppid}.new`,
      `.a.md.${process.pid}.new`,
      '.new',
      'a.1.new',
      '.a.x.new',
    ];
    for (const name of kept) writeFileSync(join(root, name), '');
    sweepUnfinished(root);
    expect(readdirSync(root).sort()).toEqual([...kept].sort());
  });

  it('has nothing to do where there is no folder', () => {
    expect(() => sweepUnfinished(join(root, 'none'))).not.toThrow();
  });
});
