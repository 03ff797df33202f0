import { appendFileSync, cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { kindOf, pagesOf } from './site-files.ts';
import { type StaticServer, serve } from './static-server.ts';

const folder = inject('folders').sub;
const [first, second] = pagesOf(folder).filter(
  ({ path }) => kindOf(path) === 'articles/[article]/',
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Reader {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly base: string;
  /** The network goes for good: the browser is told, and nobody answers any more. */
  cut(): Promise<void>;
}

/** Somebody who reads the site below a sub-path, from a server of their own. */
async function reader(site: string): Promise<Reader> {
  const server: StaticServer = await serve({ '/archive/': site });
  const context = await browser.newContext();
  const page = await context.newPage();
  const cut = async () => {
    await context.setOffline(true);
    await server.close();
  };
  const base = `${server.origin}archive/`;
  await page.goto(`${base}hors-ligne/`);
  await page.locator('[role=status]').getByText('Toute l’archive :').waitFor();
  return { page, context, base, cut };
}

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
const status = (page: Page) => page.locator('.offline [role=status]');
const kept = (page: Page, url: string) =>
  page.waitForFunction(async (one) => (await caches.match(one)) !== undefined, url);

describe('without a network', () => {
  it('what was read is read again as it was, and nothing else', async () => {
    const { page, context, base, cut } = await reader(folder);
    expect(await status(page).textContent()).toMatch(/\d+ fichiers, \d+,\d Mo/);
    await press(page, 'Garder ce que je lis');
    await status(page).getByText('se relira').waitFor();
    await page.goto(base + first?.path);
    const title = await page.locator('h1').textContent();
    const style = await page.locator('link[rel=stylesheet]').getAttribute('href');
    await kept(page, base + first?.path);
    await kept(page, new URL(style ?? '', base).href);
    await cut();
    await page.goto(base + first?.path);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(50);
    await expect(page.goto(base + second?.path)).rejects.toThrow(/net::/);
    await context.close();
  });

  it('the whole archive is there when it was asked for, search included', async () => {
    const { page, context, base, cut } = await reader(folder);
    await press(page, 'Garder toute l’archive');
    await status(page).getByText('Toute l’archive est là').waitFor();
    await cut();
    for (const path of ['', first?.path, second?.path, 'chronologie/', 'decisions/changements/']) {
      await page.goto(`${base}${path}`);
      expect(await page.locator('h1').first().textContent()).not.toBe('');
      expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(
        50,
      );
    }
    await page.goto(`${base}recherche/?q=ambassadeur`);
    await page.locator('#recherche-resultats a').first().waitFor();
    await context.close();
  });

  it('a file that is not of the version that is kept stops the whole, and is not shown as the archive', async () => {
    const site = join(mkdtempSync(join(tmpdir(), 'hors-ligne-')), 'site');
    cpSync(folder, site, { recursive: true });
    appendFileSync(join(site, second?.path ?? '', 'index.html'), '<!-- d’une autre version -->');
    const { page, context, base, cut } = await reader(site);
    await press(page, 'Garder toute l’archive');
    await status(page).getByText('Interrompu').waitFor();
    await cut();
    await expect(page.goto(base + first?.path)).rejects.toThrow(/net::/);
    await context.close();
  });

  it('nothing is kept before it is asked for, nor after it is forgotten', async () => {
    const { page, context, base, cut } = await reader(folder);
    const names = () => page.evaluate(async () => await caches.keys());
    await page.goto(base + first?.path);
    expect(await names()).toEqual([]);
    await page.goto(`${base}hors-ligne/`);
    await press(page, 'Garder ce que je lis');
    await status(page).getByText('se relira').waitFor();
    await page.goto(base + first?.path);
    await kept(page, base + first?.path);
    await page.goto(`${base}hors-ligne/`);
    await press(page, 'Tout oublier');
    await status(page).getByText('Plus rien').waitFor();
    expect(await names()).toEqual([]);
    await cut();
    await expect(page.goto(base + first?.path)).rejects.toThrow(/net::/);
    await context.close();
  });
});

it('the version is the hash of the list of files, which sha256sum can check', () => {
  const state = JSON.parse(readFileSync(join(folder, 'hors-ligne.json'), 'utf8'));
  const list = readFileSync(join(folder, 'hors-ligne.txt'), 'utf8');
  expect(list.trim().split('\n')).toHaveLength(state.files);
  expect(list).not.toMatch(/ {2}(?:donnees\/.*csv|.*flux\.xml)$/m);
});
