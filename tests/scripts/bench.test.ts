import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aimsOf } from '../../scripts/bench/aims.ts';
import { writeCorpus } from '../../scripts/bench/corpus.ts';
import type { Results } from '../../scripts/bench/results.ts';
import { changeBody, mergeTwo } from '../../scripts/bench/scenarios.ts';
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

test('the person of middle rank becomes one with the first, names in passages set apart left out', () => {
  const content = mkdtempSync(join(tmpdir(), 'merge-'));
  const site = mkdtempSync(join(tmpdir(), 'merge-site-'));
  const rows = ['rare,person,Rare,1,1', 'menu,person,Menu,99,0', 'ville,place,Ville,80,90'];
  const named = ['first,person,"First, A",9,20', 'middle,person,Middle,2,3', ...rows];
  mkdirSync(join(site, 'donnees'));
  writeFileSync(
    join(site, 'donnees', 'entites.csv'),
    ['id,kind,name,articles,mentions', ...named, ''].join('\r\n'),
  );
  mergeTwo({ content, site });
  const entry = readFileSync(join(content, 'authority', 'persons.yaml'), 'utf8');
  expect(entry).toContain('- id: first\n  name: First, A\n  merged-from: [middle]\n');
});

test('a changed body is a decision that takes one sentence out of its source', () => {
  const content = mkdtempSync(join(tmpdir(), 'body-'));
  cpSync('content/articles', join(content, 'articles'), { recursive: true });
  cpSync('content/sources', join(content, 'sources'), { recursive: true });
  changeBody(content);
  const [name = ''] = readdirSync(join(content, 'corrections'));
  const written = JSON.parse(readFileSync(join(content, 'corrections', name), 'utf8'));
  const source = readFileSync(join(content, 'sources', name.replace('.yaml', '.txt')), 'utf8');
  expect(source.split(written.remove[0].text)).toHaveLength(2);
});

test('aims are told with what was measured, and those that were missed as missed', () => {
  const cost = (wallSeconds: number) => {
    const used = { wallSeconds, cpuSeconds: 1, peakMb: 900, articles: 10_000, files: 9, bytes: 9 };
    return { ...used, phases: { data: 1000, pages: 3000 }, written: 41 };
  };
  const scenarios = {
    cold: cost(30),
    'nothing changed': cost(2),
    'one body changed': cost(4),
    'one entity merged': cost(11),
  };
  const peers = { hugo: cost(10), pagefind: cost(30) };
  const one = { articles: 10_000, runs: 1, node: '', cores: 2, scenarios, floor: cost(1) };
  const kept = (results: Results) => aimsOf(results).map((aim) => aim.kept);
  expect(kept({ ...one, peers })).toEqual([true, false, true, true, true, false, false, true]);
  expect(kept(one)).toEqual([false, true, true, false, false, true]);
});
