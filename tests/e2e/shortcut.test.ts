import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

it.each([
  ['an article list', 'articles/', 'chercher'],
  ['the search', 'recherche/?q=Flynn', 'recherche-champ'],
])('a reader may switch the key / off (WCAG 2.1.4): %s', async (_, path, field) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const press = async (): Promise<string> => {
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
    await page.evaluate('document.activeElement.blur()');
    await page.keyboard.press('/');
    return page.evaluate<string>('document.activeElement.id');
  };
  expect(await press()).toBe(field);
  await page.goto(`${origin}accessibilite/`);
  await page.locator('#sans-raccourci').check();
  expect(await press()).toBe('');
  await page.goto(`${origin}accessibilite/`);
  await page.locator('#sans-raccourci').uncheck();
  expect(await press()).toBe(field);
  await context.close();
});
