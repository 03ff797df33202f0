import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const base = `${inject('origin')}archive/`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const main = () => page.locator('main').textContent();

describe('decisions', () => {
  it('lead from the list of all to what changed since the last release', async () => {
    await page.goto(`${base}decisions/`);
    expect(await main()).toContain('À la demande d’un ayant droit.');
    await page.getByRole('link', { name: 'Ce qui a changé' }).click();
    expect(await page.locator('h2').first().textContent()).toMatch(/Depuis la version 2026-01-15/i);
    expect(await page.locator('main li').count()).toBeGreaterThan(5);
    await page.getByRole('link', { name: 'Texte 0123456789ab' }).click();
    expect(await main()).toContain('À la demande d’un ayant droit.');
  });

  it('stand at every address that a withdrawn text had', async () => {
    for (const path of ['a/01234567/', 'articles/un-texte-retire-01234567/']) {
      const response = await page.goto(base + path);
      expect(response?.status()).toBe(200);
      expect(await page.locator('h1').textContent()).toBe('Texte retiré');
      expect(await main()).not.toContain('Un texte retiré');
    }
  });
});
