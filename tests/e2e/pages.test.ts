import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { open } from './search-page.ts';
import { type HtmlPage, pagesOf, someOfEachKind } from './site-files.ts';
import { watch } from './watch.ts';

const origin = inject('origin');
const folders = inject('folders');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Tabs that work side by side. */
const TABS = 2;

/** Milliseconds for a walk through many pages on a busy machine. */
const PATIENCE = 240_000;

/** Visits pages in a few tabs; gives every fault found, by the watch or by `look`. */
async function visit(
  base: string,
  pages: readonly HtmlPage[],
  look: (page: Page, path: string) => Promise<string[]>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<string[]> {
  const waiting = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const faults: string[] = [];
  const tab = async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const watched = watch(page, origin);
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      await page.goto(`${base}${next.path}`);
      faults.push(...(await look(page, next.path)));
    }
    faults.push(...watched.faults);
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
  return faults.sort();
}

async function axeFaults(page: Page, path: string): Promise<string[]> {
  // Through the debugger, which the page's policy does not bind
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${path} ${id} ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

async function overflow(page: Page, path: string): Promise<string[]> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wide > 0 ? [`${path}: ${wide} px wider than the window`] : [];
}

describe('the site at the root of a host', () => {
  const pages = pagesOf(folders.root);

  it(
    'opens every page without a fault, and none scrolls sideways at 320 px',
    async () => {
      const faults = await visit(origin, pages, overflow, {
        viewport: { width: 320, height: 640 },
      });
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'gives axe nothing to find, on a wide window',
    async () => {
      expect(await visit(origin, someOfEachKind(pages, 2), axeFaults)).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'gives axe nothing to find, in the dark, on a phone',
    async () => {
      const faults = await visit(origin, someOfEachKind(pages, 1), axeFaults, {
        colorScheme: 'dark',
        viewport: { width: 390, height: 800 },
      });
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  it.each(['light', 'dark'] as const)(
    'gives axe nothing to find in %s results',
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme });
      const watched = watch(page, origin);
      for (const query of ['?q=Kislyak&annee=2017', '?q=Kisliac', '?lieu=russie&tri=ancien']) {
        await open(page, origin, query);
        expect(await axeFaults(page, query)).toEqual([]);
      }
      expect(watched.faults).toEqual([]);
      await page.close();
    },
  );

  it('turns dark with the reader’s system', async () => {
    const paper = async (colorScheme: 'light' | 'dark') => {
      const page = await browser.newPage({ colorScheme });
      await page.goto(origin);
      const colour = await page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      await page.close();
      return colour;
    };
    expect(await paper('light')).not.toBe(await paper('dark'));
  });
});

describe('the site below a sub-path', () => {
  it('opens pages of each kind without a fault', async () => {
    const pages = someOfEachKind(pagesOf(folders.sub), 2);
    expect(await visit(`${origin}archive/`, pages, () => Promise.resolve([]))).toEqual([]);
  });
});
