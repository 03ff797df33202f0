import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { kindOf, pagesOf } from './site-files.ts';

const folder = inject('folders').root;

/** Bytes of HTML and CSS, compressed, that an article may weigh beside its fonts. */
const PAGE = 35_000;

/** Bytes of script, compressed, that an article may load, what its boxes ask for when opened included. */
const SCRIPT = 4_000;

const articles = pagesOf(folder).filter(({ path }) => kindOf(path) === 'articles/[article]/');

const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;

const asset = (href: string): string => readFileSync(join(folder, href), 'utf8');

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found);

it('there are five articles', () => {
  expect(articles).toHaveLength(5);
});

it.each(articles)('$path weighs no more than it may', ({ html }) => {
  const styles = all(html, /<link rel="stylesheet" href="([^"]+)"/g);
  expect(styles).toHaveLength(1);
  expect(compressed(html) + compressed(styles.map(asset).join(''))).toBeLessThanOrEqual(PAGE);
});

it.each(articles)('$path defers all its script, and little of it', ({ html }) => {
  const scripts = all(html, /<script(?! type="application\/ld\+json")([^>]*)>/g);
  expect(scripts).toEqual([' type="module" src="/assets/raccourci.js"']);
  const onUse = new Set(all(html, /data-script="([^"]+)"/g));
  expect(onUse.size).toBeGreaterThan(0);
  const names = ['raccourci', ...onUse].map((name) => asset(`assets/${name}.js`));
  for (const script of names.slice(1)) expect(script).not.toMatch(/\bimport\b/);
  expect(names.map(compressed).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(SCRIPT);
});
