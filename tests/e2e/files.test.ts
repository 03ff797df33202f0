import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { filesOf, pagesOf, someOfEachKind } from './site-files.ts';

const folders = inject('folders');

describe.each([
  { site: 'root', base: '/' },
  { site: 'sub', base: '/archive/' },
] as const)('files of the site at $base', ({ site, base }) => {
  const folder = folders[site];
  const pages = pagesOf(folder);

  it('are valid HTML', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const faults: string[] = [];
    for (const { path, html } of site === 'root' ? pages : someOfEachKind(pages, 1)) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results)
        for (const { line, ruleId, message } of messages)
          faults.push(`${path}:${line} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  });

  it('hold no dead link and no dead fragment', () => {
    const ids = new Map(pages.map(({ path, html }) => [path, idsOf(html)]));
    const faultOf = (path: string, link: string): string | null => {
      const target = new URL(link, `http://site${base}${path}`);
      if (target.host !== 'site') return null;
      if (!target.pathname.startsWith(base)) return 'leaves the site';
      const to = decodeURIComponent(target.pathname.slice(base.length));
      if (!isServed(folder, to)) return 'leads nowhere';
      const fragment = decodeURIComponent(target.hash.slice(1));
      return fragment === '' || ids.get(to)?.has(fragment) ? null : 'has no such fragment';
    };
    const dead = pages.flatMap(({ path, html }) =>
      linksOf(html).flatMap((link) => {
        const fault = faultOf(path, link);
        return fault === null ? [] : [`${path}: ${link} ${fault}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('ask nothing of another host', () => {
    const foreign = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => /(?:src|href)="(?:https?:)?\/\//.test(tag))
        .filter((tag) => !/rel="(?:canonical|alternate)"/.test(tag))
        .map((tag) => `${path}: ${tag}`),
    );
    expect(foreign).toEqual([]);
  });

  it('name no empty file', () => {
    expect(filesOf(folder).filter((path) => statSync(join(folder, path)).size === 0)).toEqual([]);
  });
});

function isServed(folder: string, path: string): boolean {
  const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile();
}

// The site's own HTML: attributes in double quotes, `&` escaped
const linksOf = (html: string): string[] =>
  [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, link = '']) => unescaped(link));

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => unescaped(id)));

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
