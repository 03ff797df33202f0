import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf } from './site-files.ts';

// What the page « Accessibilité » says was read in the HTML of all pages
const folder = inject('folders').root;
const all = pagesOf(folder);
const pages = all.filter(({ html }) => !html.includes('http-equiv="refresh"'));

const having = (pattern: RegExp): string[] =>
  pages.filter(({ html }) => pattern.test(html)).map(({ path }) => path);
const without = (pattern: RegExp): string[] =>
  pages.filter(({ html }) => !pattern.test(html)).map(({ path }) => path);

describe('criteria of RGAA', () => {
  it('2, 4: no frame, sound, video or other object', () => {
    expect(having(/<(iframe|frame|audio|video|object|embed|canvas)\b/)).toEqual([]);
  });

  it('5.6: each head of a table says what it heads', () => {
    expect(having(/<th(?![^>]* scope=)[\s>]/)).toEqual([]);
  });

  it('8.3, 8.5: each page has its language and a title', () => {
    expect(without(/<html lang="fr">/)).toEqual([]);
    expect(without(/<title>[^<]+<\/title>/)).toEqual([]);
  });

  it('8.7: English inside an article, where it is set apart from French, says that it is English', () => {
    const saying = having(/<span lang="en">[^<]*(?:<[^>]+>)*Trump and His Generals/);
    expect(saying.filter((path) => /^articles\/[^/]+\/$/.test(path))).toHaveLength(1);
  });

  it('10.1: no style stands in the HTML', () => {
    expect(having(/<[^>]+ style=|<style\b/)).toEqual([]);
  });

  it('12.7: each page begins with a way to its content', () => {
    expect(without(/<a class="skip" href="#contenu">[\s\S]*id="contenu"/)).toEqual([]);
  });

  it('13.1: only old and short addresses lead elsewhere, at once', () => {
    for (const { path, html } of all)
      for (const [, delay] of html.matchAll(/http-equiv="refresh" content="(\d+)/g))
        expect(delay, path).toBe('0');
  });

  it('13.2: no window opens by itself', () => {
    expect(having(/<(a|form)[^>]* target=/)).toEqual([]);
  });

  it('13.7, 13.8: nothing moves', () => {
    const styles = filesOf(folder).filter((path) => path.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const path of styles)
      expect(readFileSync(join(folder, path), 'utf8'), path).not.toMatch(/animation|@keyframes/);
  });
});
