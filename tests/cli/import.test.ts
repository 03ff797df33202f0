import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { articleOf } from '../intake/article.ts';
import * as as from '../intake/formats.ts';
import { makeArchive, runCli } from '../pipeline/archive-folder.ts';
import { writeFiles } from './write-files.ts';

const [first, second, third] = [1, 2, 3].map(articleOf) as [
  ReturnType<typeof articleOf>,
  ReturnType<typeof articleOf>,
  ReturnType<typeof articleOf>,
];
const content = makeArchive({
  'sources/connu.txt': as.text(first),
  'columns.yaml': 'presse.csv:\n  text: Corps\n  title: Intitulé\n',
});
const folder = mkdtempSync(join(tmpdir(), 'arrivals-'));
afterAll(() => {
  for (const dir of [content, folder]) rmSync(dir, { recursive: true, force: true });
});

writeFiles(folder, {
  'page.html': as.html(second),
  'page_files/frame.html': '<html><body>réclame</body></html>',
  'connu.txt': as.text(first),
  'presse.csv': `Intitulé;Corps\n"${third.title}";"${third.paragraphs.join(' ')}"\n`,
  'vide.txt': '',
});

describe('import', { timeout: 60_000 }, () => {
  it('shows what would come in and writes nothing', () => {
    runCli('build', '--content', content, '--output', `${content}-site`);
    rmSync(`${content}-site`, { recursive: true, force: true });
    const { code, out, err } = runCli('import', folder, '--content', content);
    expect(code).toBe(0);
    expect(out).toMatch(/all +5 +3 +0 +2/);
    expect(out).toContain('1 already in the archive:\n  connu.txt');
    expect(out).toContain('2 without a date:');
    expect(out).toContain('presse.csv (from columns.yaml): text ← « Corps », title ← « Intitulé »');
    expect(out).toContain('2 new articles in 2 files: nothing was written');
    expect(err).toContain(`${join(folder, 'vide.txt')}: the source holds no text`);
    expect(existsSync(join(content, 'sources/page.html'))).toBe(false);
  });

  it('copies what holds a new article, byte for byte, with --write', () => {
    const { code, out } = runCli('import', folder, '--content', content, '--write');
    expect([code, out]).toEqual([0, expect.stringContaining('2 files copied')]);
    expect(out).toContain(`npm run build -- --content ${content} --output …`);
    expect(readFileSync(join(content, 'sources/page.html'), 'utf8')).toBe(as.html(second));
    expect(existsSync(join(content, 'sources/presse.csv'))).toBe(true);
    expect(existsSync(join(content, 'sources/page_files'))).toBe(false);
  });

  it('never writes over another source', () => {
    writeFiles(folder, { 'page.html': as.html(articleOf(9)) });
    const { code, err } = runCli('import', folder, '--content', content, '--write');
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('page.html: another source has this name'),
    ]);
    expect(readFileSync(join(content, 'sources/page.html'), 'utf8')).toBe(as.html(second));
  });
});

describe('new', { timeout: 60_000 }, () => {
  it('files one article and writes its corrections, which decide nothing yet', () => {
    writeFiles(folder, { 'neuf.html': as.html(articleOf(12)) });
    const { code, out } = runCli('new', join(folder, 'neuf.html'), '--content', content);
    expect([code, out]).toEqual([0, expect.stringContaining('corrections/neuf.html.yaml')]);
    expect(readFileSync(join(content, 'sources/neuf.html'), 'utf8')).toBe(as.html(articleOf(12)));
    const stub = readFileSync(join(content, 'corrections/neuf.html.yaml'), 'utf8');
    expect(stub).toContain(`#   text: ${JSON.stringify(articleOf(12).title)}`);
    expect(stub.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true);
    expect(
      runCli('inspect', join(content, 'sources/neuf.html'), '--content', content, '--json').code,
    ).toBe(0);
  });

  it('refuses what is no single article', () => {
    writeFiles(folder, { 'flux.xml': as.rss([first]) });
    const { code, err } = runCli('new', join(folder, 'flux.xml'), '--content', content);
    expect([code, err]).toEqual([1, expect.stringMatching(/npm run import.*\[new-not-one\]/)]);
  });
});
