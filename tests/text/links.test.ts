import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectRecords } from '../../src/collect/records.ts';
import { readDecisions } from '../../src/editor/decisions.ts';
import { readArchiveSettings } from '../../src/editor/settings.ts';
import type { Failure } from '../../src/text/failure.ts';
import { refuseLinks } from '../../src/text/links.ts';

let root = '';
let content = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'links-'));
  content = join(root, 'content');
  for (const name of ['sources', 'articles', 'corrections'])
    mkdirSync(join(content, name), { recursive: true });
  mkdirSync(join(root, 'secret'));
  writeFileSync(join(root, 'secret', 'a.yaml'), 'title: secret\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const replace = (path: string, target: string): void => {
  rmSync(join(content, path), { recursive: true, force: true });
  symlinkSync(join(root, target), join(content, path));
};

async function collected(mode: 'write' | 'compare' = 'compare'): Promise<Failure[]> {
  const faults: Failure[] = [];
  const report = (fault: Failure): void => {
    faults.push(fault);
  };
  await collectRecords({ contentDir: content, authority: [], mode, report, onProgress: () => {} });
  return faults;
}

describe('a link in the content', () => {
  it('is refused wherever it stands on the way, and named', () => {
    replace('corrections', 'secret');
    expect(() => refuseLinks(content, 'corrections/a.yaml')).toThrow(
      expect.objectContaining({ code: 'content-link', place: { file: 'corrections' } }),
    );
    expect(() => refuseLinks(content, 'sources/none.txt')).not.toThrow();
  });

  it('is refused as the editor’s file: its words stay out of every message', () => {
    replace('corrections/a.yaml', 'secret/a.yaml');
    replace('archive.yaml', 'secret/a.yaml');
    expect(() => readDecisions(content, 'a')).toThrow(/^this is a symbolic link/);
    expect(() => readArchiveSettings(content)).toThrow(/^this is a symbolic link/);
  });

  it.each(['sources', 'articles'])('is refused as the folder of the %s', async (folder) => {
    replace(folder, 'secret');
    await expect(collected()).rejects.toMatchObject({ code: 'content-link' });
  });

  it('is refused as a record: nothing is read or written behind it', async () => {
    writeFileSync(join(content, 'sources', 'a.txt'), 'Le conseil a voté le budget lundi.\n');
    replace('articles/a.md', 'secret/a.yaml');
    const faults = await collected('write');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code: 'content-link', place: { file: 'articles/a.md' } });
  });

  it('may be the content folder itself', () => {
    symlinkSync(content, join(root, 'alias'));
    expect(() => refuseLinks(join(root, 'alias'), 'sources')).not.toThrow();
  });
});
