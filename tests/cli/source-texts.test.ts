import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gatherArchive } from '../../src/archive/archive.ts';
import { sourceTexts } from '../../src/cli/source-texts.ts';
import { parseRecord } from '../../src/record/read.ts';

const records = ['000_50c1dbeb5ad41db0', '002_ccea0562d6af5c3c'].map((name) => {
  const file = `content/articles/${name}.md`;
  return parseRecord(readFileSync(file, 'utf8'), file);
});
const { articles } = gatherArchive(records, []);
const [first, second] = articles;
if (!first || !second) throw new Error('no records');

it('decodes sources again, and tells one that is gone by then as changed', () => {
  const content = mkdtempSync(join(tmpdir(), 'texts-'));
  cpSync('content/sources', join(content, 'sources'), { recursive: true });
  const textOf = sourceTexts(content);
  const path = join(content, 'sources', first.record.source.file);
  expect(textOf(first)).toBe(readFileSync(path, 'utf8'));
  rmSync(path);
  expect(textOf(second).length).toBeGreaterThan(100);
  expect(() => textOf(first)).toThrow(expect.objectContaining({ code: 'source-changed' }));
});
