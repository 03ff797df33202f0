import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { open } from './search-page.ts';

const origin = inject('origin');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Runs in the page: all that moved without the reader's doing, as Lighthouse counts it. */
const watchShifts = (): void => {
  const moved = globalThis as unknown as { moved: number };
  moved.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) moved.moved += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
};

describe('results that come by script', () => {
  it.each([412, 800, 1280])('move nothing of the page at %d px', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 823 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(watchShifts);
    const { results } = await open(page, origin, '?q=Kislyak');
    expect(results.length).toBeGreaterThan(0);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
    );
    const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
    expect(moved).toBeLessThan(0.005);
    // What the page asks for early is what the script then uses, not a second copy
    for (const name of ['catalogue.json', 'pagefind/tout/pagefind.js', 'recherche.css'])
      expect(
        asked.filter((url) => url.includes(name)),
        name,
      ).toHaveLength(1);
    await page.close();
  });
});
