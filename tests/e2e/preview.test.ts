import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { kindOf, pagesOf } from './site-files.ts';

const origin = inject('origin');
const folder = inject('folders').sub;
const base = `${origin}archive/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const pages = pagesOf(folder);
const some = (kind: string) => {
  const found = pages.find(({ path }) => kindOf(path) === kind);
  if (!found) throw new Error(`no page of kind ${kind}`);
  return found;
};
/** Where a site that stands at example.org is served here. */
const here = (address: string) => address.replace('https://example.org/', origin);

describe('previews of links', () => {
  it('show a picture of 1200 × 630 that says what the page is', async () => {
    const page = await browser.newPage();
    const pictures = new Set<string>();
    for (const kind of ['', 'articles/[article]/', 'personnes/[nom]/', 'decisions/']) {
      await page.goto(base + some(kind).path);
      const property = (name: string) =>
        page.locator(`meta[property="og:${name}"]`).getAttribute('content');
      expect(await property('title')).not.toBe('');
      expect(await property('url')).toBe(
        await page.locator('link[rel=canonical]').getAttribute('href'),
      );
      expect(await property('image:alt')).not.toBe('');
      const address = here((await property('image')) ?? '');
      pictures.add(address);
      const size = await page.evaluate(async (src) => {
        const image = new Image();
        image.src = src;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }, address);
      expect(size).toEqual([1200, 630]);
    }
    expect(pictures.size).toBe(2);
    await page.close();
  });
});

describe('the web manifest', () => {
  it('is taken by the browser without a complaint, with icons of the size that it says', async () => {
    const page = await browser.newPage();
    await page.goto(base);
    const devtools = await page.context().newCDPSession(page);
    const { url, errors, data } = await devtools.send('Page.getAppManifest');
    expect(url).toBe(`${base}archive.webmanifest`);
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '') as {
      icons: { src: string; sizes: string; purpose: string }[];
      scope: string;
    };
    expect(manifest.scope).toBe('/archive/');
    expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
    const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
    const wanted = [...manifest.icons, { src: touch ?? '', sizes: '180x180' }];
    for (const { src, sizes } of wanted) {
      const size = await page.evaluate(async (address) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      expect(size).toBe(sizes);
    }
    await page.close();
  });
});
