import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeOffline } from '../../src/publish/offline.ts';
import { staging } from '../../src/publish/staging.ts';
import { sha256 } from '../../src/text/hash.ts';

const KEPT = [
  'a/0123/index.html',
  'articles/x/index.html',
  'articles/x/source.txt',
  'assets/a.css',
  'donnees/index.html',
  'donneesxml',
  'index.html',
  'notes/plan-du-site.html',
  'recherche/index.html',
];
const LEFT_OUT = [
  'articles/x/carte.png',
  'articles/x/donnees.json',
  'donnees/articles.csv',
  'flux.xml',
  'flux-rss.xml',
  'personnes/x/flux.json',
  'hors-ligne.js',
  'plan-du-site.xml',
  'recherche.xml',
  'robots.txt',
];

it('what a reader keeps is listed with its hash, by name, and the list has a version', () => {
  const dir = mkdtempSync(join(tmpdir(), 'offline-'));
  const outputs = staging(dir, undefined);
  // Whatever order they come in
  for (const path of [...LEFT_OUT, ...KEPT].sort().reverse()) outputs.put(path, '', path);
  writeOffline(outputs);
  const list = readFileSync(join(dir, 'hors-ligne.txt'), 'utf8');
  const kept = [...KEPT].sort();
  expect(list).toBe(kept.map((path) => `${sha256(path)}  ${path}\n`).join(''));
  expect(readFileSync(join(dir, 'hors-ligne.json'), 'utf8')).toBe(
    `${JSON.stringify({
      version: sha256(list),
      files: kept.length,
      bytes: kept.join('').length,
    })}\n`,
  );
  for (const name of ['hors-ligne.txt', 'hors-ligne.json'])
    expect(outputs.files.get(name)?.inputs).toBe('');
});
