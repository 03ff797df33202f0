import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderMaker } from '../../src/publish/folder-maker.ts';

test('makes each folder, and remembers no more than it may', () => {
  const root = mkdtempSync(join(tmpdir(), 'folders-'));
  try {
    const make = folderMaker(2);
    for (const name of ['a/b', 'a/b', 'c', 'd', 'a/b', 'e']) make(join(root, name));
    expect(readdirSync(root).sort()).toEqual(['a', 'c', 'd', 'e']);
    rmSync(join(root, 'e'), { recursive: true });
    make(join(root, 'e'));
    // Remembered: not looked at again
    expect(readdirSync(root)).not.toContain('e');
    for (const name of ['f', 'g', 'e']) make(join(root, name));
    expect(readdirSync(root)).toContain('e');
  } finally {
    rmSync(root, { recursive: true });
  }
});
