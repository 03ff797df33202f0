import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { kindOf, pagesOf } from './site-files.ts';
import { watch } from './watch.ts';

const origin = inject('origin');
const folder = inject('folders').root;
const all = pagesOf(folder).map(({ path }) => path);
const ofKind = (kind: string): string[] => all.filter((path) => kindOf(path) === kind);
const article = ofKind('articles/[article]/').find((path) => path.includes('ambassadeur')) ?? '';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Opens a page with or without JavaScript; faults of any page fail the test. */
async function reading(
  path: string,
  look: (page: Page) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = { javaScriptEnabled: false },
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const watched = watch(page, origin);
  await page.goto(`${origin}${path}`);
  await look(page);
  expect(watched.faults).toEqual([]);
  await context.close();
}

describe('the chronology', () => {
  it('draws publications above the axis, below it what texts speak of, each with its way to the list', async () => {
    await reading('chronologie/', async (page) => {
      const axis = (await page.locator('.chronicle .axis').boundingBox())?.y ?? Number.NaN;
      const places = (selector: string) =>
        page.locator(selector).evaluateAll((marks) =>
          marks.map((mark) => {
            const { top, bottom } = mark.getBoundingClientRect();
            return (top + bottom) / 2;
          }),
        );
      const published = await places('.chronicle > svg > a > :is(.dot, .doubt)');
      const said = await places('.chronicle .said a > *:not(title)');
      expect(published.length).toBe(5);
      expect(said.length).toBeGreaterThan(10);
      expect(Math.max(...published)).toBeLessThan(axis + 2);
      expect(Math.min(...said)).toBeGreaterThan(axis + 5);
      const ways = await page
        .locator('.chronicle .said a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[1]));
      const entries = await page
        .locator('.days .event[id]')
        .evaluateAll((found) => found.map(({ id }) => id));
      expect(ways.filter((id) => id === undefined || !entries.includes(id))).toEqual([]);
    });
  });

  it('draws a range wider than a day, on a phone too', async () => {
    await reading(
      'chronologie/',
      async (page) => {
        const widths = async (selector: string) =>
          page
            .locator(selector)
            .evaluateAll((marks) =>
              marks.map(
                (mark) =>
                  mark.getBoundingClientRect().width +
                  (mark.tagName === 'line' ? Number(mark.getAttribute('stroke-width')) : 0),
              ),
            );
        const days = await widths('.chronicle > svg > a > .dot');
        const ranges = await widths('.chronicle > svg > a > .doubt');
        expect(days.length).toBeGreaterThan(0);
        expect(ranges.length).toBeGreaterThan(0);
        expect(Math.min(...ranges)).toBeGreaterThan(Math.max(...days));
      },
      { javaScriptEnabled: false, viewport: { width: 360, height: 800 } },
    );
  });
});

describe('the source beside the text', () => {
  it('holds the whole decoded source, row by row, and names each rule', async () => {
    expect(ofKind('articles/[article]/source/').length).toBe(5);
    for (const path of ofKind('articles/[article]/source/'))
      await reading(path, async (page) => {
        const source = readFileSync(join(folder, path, '..', 'source.txt'), 'utf8');
        // Signs that stand for unseen ones are no words of the source
        const shown = await page.locator('.was').evaluateAll((sides) =>
          sides.map((side) => {
            for (const other of side.querySelectorAll('.sign, .hidden')) other.remove();
            return side.textContent;
          }),
        );
        const bare = (text: string) => text.replace(/[\s\u200b\ufeff]/g, '');
        expect(bare(shown.join('')), path).toBe(bare(source));
        for (const reason of await page.locator('.apart .reason').allInnerTexts())
          expect(reason).toMatch(/ — règle \S+/);
      });
  });

  it('leads back to each passage of the article', async () => {
    await reading(`${article}source/`, async (page) => {
      await page.locator('.paragraph .is h2 a').first().click();
      expect(page.url()).toContain(`${article}#p-`);
      expect(await page.locator(':target').count()).toBe(1);
    });
  });
});

describe('« citer ce passage »', () => {
  it('opens without JavaScript, with the words, the reference and a lasting address', async () => {
    await reading(article, async (page) => {
      const passage = page.locator('.passage').nth(1);
      await passage.locator('summary').click();
      const citation = await passage.locator('.citation').textContent();
      const id = await passage.getAttribute('id');
      expect(citation).toMatch(/^«\u00a0Retraité depuis juillet 2017/);
      expect(citation).toContain('RT en français, 5 août 2017 environ');
      expect(citation).toContain(`/a/${article.slice(-9, -1)}/#${id}`);
    });
  });

  it('has an address that finds the passage again', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${origin}${article}`);
    const id = await page.locator('.passage').nth(2).getAttribute('id');
    await page.goto(`${origin}a/${article.slice(-9, -1)}/#${id}`);
    await page.waitForURL((url) => url.pathname === `/${article}` && url.hash === `#${id}`);
    expect(await page.locator(':target').getAttribute('id')).toBe(id);
    await context.close();
  });

  it('is copied by a button where there is a script', async () => {
    await reading(
      article,
      async (page) => {
        await page.locator('.pin summary').first().focus();
        await page.keyboard.press('Enter');
        await page.locator('.pin button').click();
        await page.locator('.pin button', { hasText: 'Copié' }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toBe(
          ((await page.locator('.pin .citation').first().textContent()) ?? '').trim(),
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
});
