import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MANIFEST } from '../../src/publish/manifest.ts';
import { makeArchive, runCli } from './archive-folder.ts';

// Each test starts the program anew.
vi.setConfig({ testTimeout: 60_000 });

let root = '';
let content = '';
const at = (...path: string[]): string => join(root, ...path);
const manifest = (site: string): string => readFileSync(at(site, MANIFEST), 'utf8');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  content = at('content');
  cpSync('content', content, { recursive: true });
  rmSync(join(content, 'articles'), { recursive: true, force: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('build', () => {
  it('makes records and site, and nothing else than a report', () => {
    const { code, out, err } = runCli('build', '--content', content, '--output', at('one'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^5 records written: .*\n5 articles, \d+ files in .*: \d+\.\d s\.\n$/);
  });

  it('gives the same bytes a second time, from kept records', () => {
    const { code, out } = runCli('build', '--content', content, '--output', at('two'));
    expect(code).toBe(0);
    expect(out).not.toContain('written');
    expect(manifest('two')).toBe(manifest('one'));
  });

  it('has committed records that are up to date', () => {
    const { code, out, err } = runCli('check');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('5 sources understood: no problem.');
  });
});

describe('verify', () => {
  it('finds all as it was', () => {
    const { code, out } = runCli('verify', '--content', content, '--output', at('one'));
    expect([code, out]).toEqual([0, expect.stringMatching(/5 sources: all as they were\.\n$/)]);
  });

  it('names the one page, source and record with a flipped bit, and what was added', () => {
    writeFileSync(join(content, 'sources', 'arrive.txt'), 'Un texte arrive.\n');
    for (const path of [
      at('two', 'index.html'),
      join(content, 'sources', '004_8502c02b9a8c0c2d.txt'),
      join(content, 'articles', '003_9eeee06d0e8f3464.md'),
    ]) {
      const bytes = readFileSync(path);
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      writeFileSync(path, bytes);
    }
    const { code, err } = runCli('verify', '--content', content, '--output', at('two'));
    expect(code).toBe(1);
    expect(err.trim().split('\n').sort()).toEqual([
      expect.stringMatching(/articles\/003_9eeee06d0e8f3464\.md: .*\[record-changed\]$/),
      expect.stringMatching(/sources\/004_8502c02b9a8c0c2d\.txt: .*\[source-changed\]$/),
      expect.stringMatching(/sources\/arrive\.txt: .*\[source-added\]$/),
      expect.stringMatching(/two\/index\.html: .*\[published-changed\]$/),
    ]);
  });
});

describe('check', () => {
  it('tells stale records and records without a source, and writes nothing', () => {
    const stale = makeArchive({
      'sources/a.txt': 'Un texte\n\nLe maire a parlé aux habitants de la commune.\n',
      'articles/a.md': readFileSync('content/articles/000_50c1dbeb5ad41db0.md', 'utf8'),
      'articles/b.md': readFileSync('content/articles/001_6303d9ccb010775d.md', 'utf8'),
      'articles/notes.txt': 'x',
    });
    const { code, err } = runCli('check', '--content', stale);
    expect(code).toBe(1);
    expect(err).toMatch(/articles\/a\.md: .*npm run build.*\[record-stale\]/);
    expect(err).toMatch(/articles\/b\.md: .*npm run build.*\[record-orphan\]/);
    expect(err).toMatch(/articles\/notes\.txt: .*move it away.*\[record-foreign\]/);
    expect(readFileSync(join(stale, 'articles/notes.txt'), 'utf8')).toBe('x');
    rmSync(stale, { recursive: true });
  });
});

describe('wrong usage', () => {
  it.each([
    [['build', '--contnet', 'x'], 2, /did you mean --content\?/],
    [['publish'], 2, /unknown command « publish »/],
    [['build', '--content', '/nowhere'], 1, /\/nowhere: there is no such folder.*--content/],
    [['build', '--output', '.'], 1, /hold each other: choose another --output/],
    [['verify', '--output', '/nowhere'], 1, /npm run build/],
  ])('%j', (args, expected, message) => {
    const { code, out, err } = runCli(...args);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toMatch(message);
  });
});
