import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, pageWithoutScript } from './browser.ts';
import { kindOf, pagesOf, someOfEachKind } from './site-files.ts';

const base = inject('origin');
const pages = pagesOf(inject('folders').root);

/** Paths of one kind, those of which the page holds `words` first. */
const ofKind = (kind: string, words = ''): string => {
  const all = pages.filter(({ path }) => kindOf(path) === kind);
  const found = all.find(({ html }) => html.includes(words));
  if (!found) throw new Error(`no page ${kind} with ${words}`);
  return found.path;
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await pageWithoutScript(browser);
});
afterAll(() => browser?.close());

const open = (path: string) => page.goto(`${base}${path}`);
const styleOf = (selector: string, name: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((node, property) => getComputedStyle(node).getPropertyValue(property), name);

describe('an article, without JavaScript', () => {
  const path = ofKind('articles/[article]/', 'class="quote"');

  it('has switches that hide the links of names and the notes', async () => {
    await open(path);
    const link = '.text a.entity';
    const shown = await styleOf(link, 'text-decoration-line');
    await page.locator('#sans-liens').check();
    expect(await styleOf(link, 'text-decoration-line')).not.toBe(shown);
    await page.locator('#sans-liens').uncheck();
    expect(await page.locator('.notes').first().isVisible()).toBe(true);
    await page.locator('#sans-notes').check();
    expect(await page.locator('.notes').first().isVisible()).toBe(false);
  });

  it('marks quotes with who speaks, and says what a time expression resolves to', async () => {
    const texts = pages.filter(({ path: one }) => kindOf(one) === 'articles/[article]/');
    const html = texts.map((one) => one.html).join('');
    expect(html).toMatch(/<span class="quote" id="c1">/);
    expect(html).toMatch(/<li class="note speaker">/);
    expect(html).toMatch(/<li class="note time">.{0,200}→ /);
  });

  it('follows its paragraph with the notes on it, in the order that is read out', async () => {
    await open(path);
    const order = await page
      .locator('.spread > *')
      .evaluateAll((nodes) => nodes.map((node) => node.classList.contains('notes')));
    expect(order).toContain(true);
    expect(order[0]).toBe(false);
  });

  it('is set as French is: hyphens, old-style figures', async () => {
    await open(path);
    expect(await styleOf('.passage p', 'hyphens')).toBe('auto');
    expect(await styleOf('.passage p', 'font-variant-numeric')).toBe('oldstyle-nums');
  });

  it('prints with its source, its date and its address, without what only a screen needs', async () => {
    await open(path);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.sections', '.switches', '.neighbours'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    const printed = (await page.locator('main').allInnerTexts()).join(' ');
    expect(printed).toMatch(/[0-9a-f]{64}/);
    expect(printed).toMatch(/https:\/\/example\.org\/a\/[0-9a-f]{8}\//);
    expect(await page.locator('.dateline').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('lists, without JavaScript', () => {
  it('draw beside each name when it is mentioned, and say how often', async () => {
    await open('personnes/');
    const names = await page.locator('.entities > li').count();
    expect(names).toBeGreaterThan(3);
    const lines = page.locator('.entities > li svg.spark');
    for (const label of await lines.evaluateAll((all) => all.map((one) => one.ariaLabel ?? '')))
      expect(label).toMatch(/^\d+ mentions?, du plus ancien article au plus récent$/);
    expect(await lines.count()).toBeGreaterThan(3);
  });

  it('give the quotes by speaker, by date and by article', async () => {
    for (const order of ['citations/', 'citations/par-date/', 'citations/par-article/']) {
      await open(order);
      expect(await page.locator('.quotes blockquote').count(), order).toBeGreaterThan(3);
    }
  });

  it('give two names together, paragraph by paragraph, the articles in the order of dates', async () => {
    const [pair] = pages
      .filter(({ path }) => /^liens\/[^/]+\/$/.test(path))
      .sort((a, b) => b.html.split('<mark>').length - a.html.split('<mark>').length);
    await open(pair?.path ?? 'liens/');
    const places = page.locator('.appearances > li');
    expect(await places.count()).toBeGreaterThan(1);
    for (const place of await places.all())
      expect(await place.locator('mark').count()).toBeGreaterThan(1);
    const years = (await places.locator('.kicker').allTextContents()).map((date) =>
      Number(/\d{4}/.exec(date)?.[0]),
    );
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it('open on the timeline and the network, each with a list or a table as its equal', async () => {
    await open('');
    expect(await page.locator('main svg[role=img], main svg[role=group]').count()).toBeGreaterThan(
      1,
    );
    await open('reseau/');
    expect(await page.locator('main table tr').count()).toBeGreaterThan(3);
    await open('chronologie/');
    expect(await page.locator('main ol li').count()).toBeGreaterThan(3);
  });
});

describe('the portrait of a name', () => {
  it('gives spellings with their counts, identifiers, and what was decided on it', async () => {
    await open('personnes/serguei-kisliak/');
    const facts = page.locator('[aria-labelledby=portrait]');
    const portrait = (await facts.allInnerTexts()).join(' ');
    expect(portrait).toMatch(/Kislyak\s+\d+ fois, 1 article, d’abord 5 août 2017 environ/);
    expect(portrait).toMatch(/Identifiants\s+serguei-kisliak/);
    expect(portrait).toMatch(/Fiche d’autorité\s+Trois graphies/);
    await open('personnes/donald-trump/');
    expect(await facts.textContent()).toContain('Wikidata Q22686');
  });
});

describe('at 400 % zoom (a window of 1280 × 1024 shows 320 × 256 of the page)', () => {
  it('no page of any kind scrolls sideways', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    const wide: string[] = [];
    const stay = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
    for (const { path } of someOfEachKind(stay, 1)) {
      await open(path);
      const { scroll, room } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scroll: scrollWidth, room: clientWidth };
      });
      if (scroll > room) wide.push(path);
    }
    expect(wide).toEqual([]);
  });
});
