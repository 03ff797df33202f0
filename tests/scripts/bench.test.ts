import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeCorpus } from '../../scripts/bench/corpus.ts';
import { mergeTwo } from '../../scripts/bench/scenarios.ts';
import { sha256 } from '../../src/text/hash.ts';

const texts = (count: number): string[] => {
  const content = mkdtempSync(join(tmpdir(), 'corpus-'));
  writeCorpus(content, count);
  const folder = join(content, 'sources', '000');
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));
};

test('the invented corpus is the same every time, and a larger one begins with a smaller', () => {
  const small = texts(40);
  expect(texts(60).slice(0, 40)).toEqual(small);
  expect(new Set(small.map(sha256)).size).toBe(40);
});

test('its articles have 300 to 900 words, their noise aside, and some tell no date', () => {
  const all = texts(200);
  const words = all.map((text) => text.split(/\s+/).length);
  expect(Math.min(...words)).toBeGreaterThan(300);
  expect(Math.max(...words)).toBeLessThan(1100);
  const undated = all.filter((text) => !/ \d{4} – /.test(text)).length;
  expect(undated).toBeGreaterThan(2);
  expect(undated).toBeLessThan(25);
});

test('two persons of a record are merged, whatever else lies beside the records', () => {
  const content = mkdtempSync(join(tmpdir(), 'merge-'));
  cpSync('content/articles', join(content, 'articles'), { recursive: true });
  writeFileSync(join(content, 'articles', '.manifest-sha256.txt'), 'no record');
  mergeTwo(content);
  const entry = readFileSync(join(content, 'authority', 'persons.yaml'), 'utf8');
  expect(entry).toMatch(/^- id: \S+\n {2}name: .+\n {2}merged-from: \[\S+\]\n/);
});
