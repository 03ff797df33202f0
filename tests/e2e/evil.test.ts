import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArchive, runCli } from '../pipeline/archive-folder.ts';
import { launchBrowser } from './browser.ts';
import { EVIL_ARCHIVE } from './evil-archive.ts';
import { filesOf, type HtmlPage, pagesOf } from './site-files.ts';
import { type StaticServer, serve } from './static-server.ts';
import { watch } from './watch.ts';

// An archive in which every text, name, file name and decision is hostile, built whole and opened in a
// real browser: nothing runs, nothing leaves, nothing breaks.

const PATIENCE = 240_000;
let folder = '';
let site = '';
let said = '';
let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  const content = makeArchive(EVIL_ARCHIVE);
  folder = content;
  site = join(mkdtempSync(join(tmpdir(), 'evil-')), 'site');
  const run = runCli('build', '--content', content, '--output', site);
  said = run.out + run.err;
  expect(said).toContain('articles');
  server = await serve({ '/': site });
  browser = await launchBrowser();
}, PATIENCE);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  for (const dir of [folder, join(site, '..')]) rmSync(dir, { recursive: true, force: true });
});

/** Elements that no page has, attributes that lead somewhere, and where they may lead. */
const RULES = {
  barred: 'iframe, object, embed, base, style, frame, [style], [srcdoc]',
  leading: ['href', 'src', 'action', 'xlink:href', 'formaction'],
  schemes: ['http:', 'https:', 'mailto:'],
};

/**
 * What must not be in a page, seen as the browser parsed it. Runs in the page.
 * @param html of another page, parsed but not opened; the page itself without it
 */
function danger({ rules, html }: { rules: typeof RULES; html?: string }): string[] {
  const page = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
  const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  const scripts = [...page.querySelectorAll('script')].filter(({ src }) => src === '');
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const words = policy?.getAttribute('content') ?? 'no policy';
  const leadsAway = ({ name, value }: Attr): boolean =>
    rules.leading.includes(name) && !rules.schemes.includes(new URL(value, location.href).protocol);
  for (const { type, text } of scripts) if (type === 'application/ld+json') JSON.parse(text);
  const checks: [string, boolean][] = [
    ...[...page.querySelectorAll(rules.barred)].map(({ tagName }): [string, boolean] => [
      tagName,
      true,
    ]),
    ...attributes.map((attr): [string, boolean] => [attr.name, attr.name.startsWith('on')]),
    ...attributes.map((attr): [string, boolean] => [attr.value, leadsAway(attr)]),
    ...scripts.map(({ type }): [string, boolean] => [
      'inline script',
      type !== 'application/ld+json',
    ]),
    [words, !words.includes("default-src 'none'")],
    [words, /unsafe-inline|(?<!wasm-)unsafe-eval|[*]/.test(words)],
    // Text alone can still lie: no page may turn its words around.
    ['turned words', /[\u202a-\u202e\u2066-\u2069]/.test(page.body.textContent)],
  ];
  return checks.filter(([, isDanger]) => isDanger).map(([found]) => found);
}

async function faultsOf(page: Page, { path, html }: HtmlPage): Promise<string[]> {
  const redirects = html.includes('http-equiv="refresh"');
  if (!redirects) await page.goto(`${server.origin}${path}`, { waitUntil: 'domcontentloaded' });
  const found = await page.evaluate(danger, redirects ? { rules: RULES, html } : { rules: RULES });
  return found.map((fault) => `${path}: ${fault}`);
}

describe('a hostile archive', () => {
  it('is built: each source is an article or is told', () => {
    const articles = filesOf(site).filter((path) => path.endsWith('/source.txt'));
    const sources = Object.keys(EVIL_ARCHIVE).filter((path) => path.startsWith('sources/'));
    expect(articles.length).toBe(sources.length);
  });

  it('says nothing that a terminal would obey', () => {
    expect(said.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it(
    'runs nothing and asks nobody, on any of its pages',
    async () => {
      const waiting = pagesOf(site);
      const faults: string[] = [];
      const tab = async (): Promise<void> => {
        const page = await browser.newPage();
        const watched = watch(page, server.origin);
        page.on('dialog', async (dialog) => {
          faults.push(`dialog on ${page.url()}`);
          await dialog.dismiss();
        });
        await page.goto(server.origin);
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
          faults.push(...(await faultsOf(page, next)));
        faults.push(...watched.faults);
        await page.close();
      };
      await Promise.all([tab(), tab()]);
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it('runs nothing in its search results and suggestions', async () => {
    const page = await browser.newPage();
    const watched = watch(page, server.origin);
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    for (const query of ['alert', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>']) {
      await page.goto(`${server.origin}recherche/?q=${encodeURIComponent(query)}`);
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(danger, { rules: RULES }), query).toEqual([]);
    }
    expect([...dialogs, ...watched.faults]).toEqual([]);
    await page.close();
  });

  it('gives other programs files that they can read', async () => {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const parse = (text: string): string =>
      new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror')?.textContent ??
      '';
    for (const path of filesOf(site).filter((name) => /\.(?:xml|svg|opml|json)$/.test(name))) {
      const text = readFileSync(join(site, path), 'utf8');
      if (path.endsWith('.json')) expect(() => JSON.parse(text), path).not.toThrow();
      else expect(await page.evaluate(parse, text), path).toBe('');
      expect(text, path).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
    await page.close();
  });

  it('gives a spreadsheet no formula', () => {
    const tables = filesOf(site).filter((path) => path.endsWith('.csv'));
    expect(tables.length).toBeGreaterThan(0);
    for (const path of tables)
      expect(readFileSync(join(site, path), 'utf8'), path).not.toMatch(/(?:^|[,\n])"?[=+@\t\r]/);
  });

  it('has addresses of the closed alphabet only', () => {
    const odd = filesOf(site).filter((path) => !/^[a-zA-Z0-9._+/-]{1,240}$/.test(path));
    expect(odd).toEqual([]);
  });
});
