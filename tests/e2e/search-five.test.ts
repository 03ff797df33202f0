import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FIVE_QUERIES } from '../search/queries.ts';
import { launchBrowser } from './browser.ts';
import { askAll, open } from './search-page.ts';
import { pagesOf } from './site-files.ts';
import { watch } from './watch.ts';

const origin = inject('origin');
const folders = inject('folders');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each([
  { site: 'root', base: '' },
  { site: 'sub', base: 'archive/' },
] as const)('search of the five texts under /$base', ({ site, base }) => {
  it('gives every article that a reader expects and no other', async () => {
    const page = await browser.newPage();
    const watched = watch(page, origin);
    await open(page, `${origin}${base}`, '');
    const answers = await askAll(
      page,
      FIVE_QUERIES.map(({ query }) => query),
    );
    const stems = sourceStems(folders[site]);
    const given = FIVE_QUERIES.map(({ query }, at) => ({
      query,
      finds: (answers[at] ?? []).map((path) => named(path, stems)).toSorted(),
    }));
    expect(given).toEqual(
      FIVE_QUERIES.map(({ query, finds }) => ({ query, finds: finds.toSorted() })),
    );
    expect(watched.faults).toEqual([]);
    await page.close();
  });

  it('goes from the field of another page to the results, and on to an article', async () => {
    const page = await browser.newPage();
    const watched = watch(page, origin);
    await page.goto(`${origin}${base}`);
    await page.fill('input[name=q]', 'Kislyak');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.resultat-lien');
    expect(new URL(page.url()).pathname).toBe(`/${base}recherche/`);
    await page.click('.resultat-lien >> nth=0');
    await page.waitForURL('**/articles/**');
    expect(await page.textContent('main')).toContain('Kislyak');
    expect(watched.faults).toEqual([]);
    await page.close();
  });

  it('is asked for by no other page', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${origin}${base}`);
    const article = await page.getAttribute('main a[href*="/articles/"]', 'href');
    await page.goto(new URL(article ?? '', page.url()).href);
    expect(await page.textContent('main h1')).not.toBe('');
    expect(asked.filter((path) => /recherche|pagefind/.test(path))).toEqual([]);
    await page.close();
  });
});

/** First three letters of the source's name, by the first digits of its hash in the address. */
function sourceStems(folder: string): ReadonlyMap<string, string> {
  const articles = pagesOf(folder).filter(({ path }) => /^articles\/.+-[0-9a-f]{8}\/$/.test(path));
  return new Map(
    articles.map(({ path, html }) => {
      const stem = /\b(00\d)_[0-9a-f]{16}\.txt/.exec(html)?.[1] ?? path;
      return [path.slice(-9, -1), stem];
    }),
  );
}

function named(path: string, stems: ReadonlyMap<string, string>): string {
  const variant = path.startsWith('~') ? '~' : '';
  return variant + (stems.get(path.slice(-9, -1)) ?? path);
}
