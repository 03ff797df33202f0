import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, pageWithoutScript } from './browser.ts';
import { kindOf, pagesOf } from './site-files.ts';
import { watch } from './watch.ts';

const origin = inject('origin');
const folder = inject('folders').sub;
const base = `${origin}archive/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

// What stands for a withdrawn text has no source to verify, and no engine may keep it
const articles = pagesOf(folder).filter(
  ({ path, html }) => kindOf(path) === 'articles/[article]/' && !html.includes('noindex'),
);

async function opened(path: string, prepare: (page: Page) => Promise<unknown> = async () => {}) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await prepare(page);
  const watched = watch(page, origin);
  await page.goto(`${base}${path}`);
  await page.getByText('Vérifier cette page').click();
  const told = page.locator('.verify [role="status"]');
  return { context, page, told, watched };
}

describe('« Vérifier cette page »', () => {
  it('finds each source of the archive as its page says, under the policy of the site', async () => {
    expect(articles).toHaveLength(5);
    for (const { path } of articles) {
      const { context, told, watched, page } = await opened(path);
      await told.getByText('Conforme').waitFor();
      expect(await told.getAttribute('data-verdict')).toBe('same');
      expect(watched.faults).toEqual([]);
      const command = await page.locator('.verify pre').textContent();
      expect(command).toMatch(
        /^curl -s https:\/\/example\.org\/archive\/.*source\.txt \| sha256sum$/,
      );
      await context.close();
    }
  });

  it('says so when the source was changed by a single byte, with the hash that it found', async () => {
    const { context, told } = await opened(articles[0]?.path ?? '', (page) =>
      page.route('**/source.txt', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()} ` });
      }),
    );
    await told.getByText('Non conforme').waitFor();
    expect(await told.textContent()).toMatch(/[0-9a-f]{64}/);
    await context.close();
  });

  it('says that it could not look when the source is not served', async () => {
    const { context, told } = await opened(articles[0]?.path ?? '', (page) =>
      page.route('**/source.txt', (route) => route.abort()),
    );
    await told.getByText('rien n’est vérifié').waitFor();
    await context.close();
  });

  it('sends those whose browser may not hash to the command', async () => {
    const { context, told } = await opened(articles[0]?.path ?? '', (page) =>
      page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined })),
    );
    await told.getByText('servie en https').waitFor();
    await context.close();
  });

  it('shows the command without a script', async () => {
    const page = await pageWithoutScript(browser);
    await page.goto(`${base}${articles[0]?.path}`);
    await page.getByText('Vérifier cette page').click();
    expect(await page.locator('.verify pre').isVisible()).toBe(true);
    await page.context().close();
  });
});
