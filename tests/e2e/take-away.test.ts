import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { kindOf, pagesOf } from './site-files.ts';

const origin = inject('origin');
const pages = pagesOf(inject('folders').root);
const article =
  pages.find(({ path, html }) => kindOf(path) === 'articles/[article]/' && html.includes('~'))
    ?.path ?? '';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const attributes = (selector: string, name: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((all, asked) => all.map((one) => one.getAttribute(asked) ?? ''), name);

/** What an address of the site gives, whatever host it is published on. */
const fetched = async (address: string): Promise<string> => {
  const { pathname } = new URL(address, origin);
  const response = await page.request.get(`${origin}${pathname.slice(1)}`);
  expect(response.status(), pathname).toBe(200);
  return response.text();
};

describe('an article to take away', () => {
  it('tells Zotero what it is, with its uncertain date', async () => {
    await page.goto(`${origin}${article}`);
    const named = await attributes('meta[name]', 'name');
    for (const name of ['DC.title', 'DC.date', 'DC.language', 'citation_title', 'z:itemType'])
      expect(named, name).toContain(name);
    expect(await attributes('meta[name="z:itemType"]', 'content')).toEqual(['newspaperArticle']);
    expect(named).not.toContain('citation_journal_title');
  });

  it('gives its citation in four forms', async () => {
    const cite = await page.locator('main').textContent();
    expect(cite).toContain('@misc{');
    expect(cite).toContain('TY  - NEWS');
    expect(cite).toContain('"type": "article-newspaper"');
    expect(cite).toMatch(/Archive «\u00a0Hémérothèque\u00a0», https:\/\//);
  });

  it('says as JSON-LD what it is made from, and as JSON all that the archive knows of it', async () => {
    const [data = '{}'] = await page
      .locator('script[type="application/ld+json"]')
      .allTextContents();
    const said = JSON.parse(data) as Record<string, unknown>;
    expect(said['@type']).toBe('NewsArticle');
    expect(said).toHaveProperty('isBasedOn');
    expect(said).toHaveProperty(['prov:wasDerivedFrom']);
    const [json = ''] = await attributes('head link[type="application/json"]', 'href');
    expect(JSON.parse(await fetched(json))).toHaveProperty('id');
  });

  it('stands in lists with what Zotero reads there', async () => {
    await page.goto(`${origin}articles/`);
    const spans = await attributes('.Z3988', 'title');
    expect(spans).toHaveLength(5);
    for (const span of spans) expect(new URLSearchParams(span).get('rft.title')).not.toBe('');
  });
});

describe('the archive to take away', () => {
  it('gives each file that /donnees/ names, as large as it says', async () => {
    await page.goto(`${origin}donnees/`);
    const files = (await attributes('main a[href]', 'href')).filter((href) =>
      /\.(json|jsonl|csv|nt|zip|xml)$/.test(href),
    );
    expect(new Set(files).size).toBeGreaterThan(10);
    for (const file of new Set(files))
      expect((await fetched(file)).length, file).toBeGreaterThan(50);
  });

  it('has feeds in three forms for itself, a name, a pair and a speaker', async () => {
    for (const path of ['', 'personnes/michael-flynn/', 'decisions/']) {
      await page.goto(`${origin}${path}`);
      for (const type of ['application/atom+xml', 'application/rss+xml', 'application/feed+json']) {
        const [feed = ''] = await attributes(`head link[type="${type}"]`, 'href');
        expect(await fetched(feed), `${path} ${type}`).toContain('2');
      }
    }
    const pair = pages.find(({ path }) => /^liens\/[^/]+\/$/.test(path))?.path ?? '';
    await page.goto(`${origin}${pair}`);
    expect(await attributes('head link[type="application/atom+xml"]', 'href')).toContainEqual(
      expect.stringContaining('liens/'),
    );
  });

  it('is searched from the address bar', async () => {
    await page.goto(origin);
    const [description = ''] = await attributes('head link[rel=search]', 'href');
    const template = /template="([^"]+)"/.exec(await fetched(description))?.[1] ?? '';
    const { pathname, search } = new URL(template.replace('{searchTerms}', 'Kislyak'));
    await page.goto(`${origin}${pathname.slice(1)}${search}`);
    await page.waitForSelector('#recherche-resultats[aria-busy="false"]');
    expect(await page.locator('.resultat').count()).toBeGreaterThan(0);
  });

  it('tells search engines its pages, and that they may read them', async () => {
    expect(await fetched('robots.txt')).toMatch(/Sitemap: https:\/\/example\.org\//);
    expect(await fetched('plan-du-site.xml')).toContain('<loc>https://example.org/');
  });
});
