import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parseRecord } from '../../src/record/read.ts';
import { launchBrowser, pageWithoutScript } from './browser.ts';
import { kindOf, pagesOf } from './site-files.ts';

const origin = inject('origin');
const folder = inject('folders').root;
const records = join(folder, '..', 'content', 'articles');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await pageWithoutScript(browser);
});
afterAll(() => browser?.close());

const paths = (kind: string): string[] =>
  pagesOf(folder)
    .map(({ path }) => path)
    .filter((path) => kindOf(path) === kind);

/** Letters and digits only: spacing and apostrophes are the site's own. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What a reader sees of a page. */
async function visible(path: string): Promise<string> {
  await page.goto(`${origin}${path}`);
  return (await page.locator('main').allInnerTexts()).join(' ');
}

describe('without JavaScript', () => {
  it('every article is there, word for word', async () => {
    const articles = paths('articles/[article]/');
    for (const file of readdirSync(records).filter((name) => name.endsWith('.md'))) {
      const record = parseRecord(readFileSync(join(records, file), 'utf8'), file);
      const path = articles.find((one) => one.endsWith(`-${record.id.slice(0, 8)}/`));
      const shown = bare(await visible(path ?? 'articles/'));
      expect(record.texts.length).toBeGreaterThan(0);
      expect(record.texts.filter((text) => !shown.includes(bare(text)))).toEqual([]);
    }
  });

  it('every entity’s page names it and its articles', async () => {
    for (const kind of ['personnes', 'organisations', 'lieux', 'autres']) {
      for (const path of paths(`${kind}/[nom]/`).slice(0, 3)) {
        await page.goto(`${origin}${path}`);
        expect((await page.textContent('h1'))?.trim(), path).not.toBe('');
        expect(await page.locator('main a[href*="/articles/"]').count(), path).toBeGreaterThan(0);
      }
    }
  });

  it('the search page says what it needs, and where to go instead', async () => {
    expect(await visible('recherche/?q=flynn')).toMatch(/JavaScript/);
  });
});
