import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, pageWithoutScript } from './browser.ts';
import { kindOf, pagesOf } from './site-files.ts';
import { watch } from './watch.ts';

const origin = inject('origin');
const base = `${origin}invente/`;
const all = pagesOf(inject('folders').invented).map(({ path }) => path);
const ofKind = (kind: string): string[] => all.filter((path) => kindOf(path) === kind);

let browser: Browser;
let page: Page;
let faults: readonly string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
  page = await pageWithoutScript(browser);
  faults = watch(page, origin).faults;
});
afterAll(() => browser?.close());

const open = (path: string) => page.goto(`${base}${path}`);
const texts = (selector: string) => page.locator(selector).allTextContents();

const idsOf = (all: Element[]): string[] => all.map(({ id }) => id);

describe('an archive of 122 articles, without JavaScript', () => {
  it('shows a passage of two articles in both, with the words that differ', async () => {
    const articles = ofKind('articles/[article]/').filter((path) => path.includes('pont'));
    expect(articles.length).toBe(2);
    for (const path of articles) {
      await open(path);
      const note = page.locator('.note.shared');
      expect(await note.count()).toBe(1);
      const changed = await note.locator('del, ins').allTextContents();
      expect(changed.join(' ')).toMatch(/printemps/);
      expect(changed.join(' ')).toMatch(/12.*14|14.*12/);
      await note.locator('a').first().click();
      expect(page.url()).toContain(articles.find((other) => other !== path) ?? '?');
      await page.locator('.passage:target').waitFor();
    }
  });

  it('lists the shared passages with the text of each article whole', async () => {
    await open('passages/');
    const other = page.locator('.other').first();
    const words = await other.evaluate((element) => {
      for (const gone of element.querySelectorAll('del, .hidden')) gone.remove();
      return element.textContent.replace(/\s+/g, ' ');
    });
    expect(words).toContain('reprendrait au trimestre prochain');
    expect(words).toContain('coûteront 14 millions d’euros');
  });

  it('sorts a concordance by date, by what stands before and by what stands after', async () => {
    const path = ofKind('lieux/[nom]/concordance/')[0] ?? '';
    await open(path);
    const count = (await texts('.concordance li')).length;
    expect(count).toBeGreaterThan(12);
    const sorted = async (selector: string, last: boolean) => {
      const keys = (await texts(selector)).map((text) => {
        const words =
          text
            .toLowerCase()
            .normalize('NFD')
            .replace(/\p{M}/gu, '')
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        return (last ? words.at(-1) : words[0]) ?? '';
      });
      expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : Number(a > b))));
    };
    await page.click('.periods a[href$="avant/"]');
    await sorted('.concordance .before', true);
    await page.click('.periods a[href$="apres/"]');
    await sorted('.concordance .after', false);
    expect((await texts('.concordance li')).length).toBe(count);
    await page.locator('.concordance a').first().click();
    expect(page.url()).toContain('/articles/');
  });

  it('sets the name in the middle of the line', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(ofKind('lieux/[nom]/concordance/')[0] ?? '');
    const centres = await page.locator('.concordance mark').evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, right } = mark.getBoundingClientRect();
        return (left + right) / 2;
      }),
    );
    expect(Math.max(...centres) - Math.min(...centres)).toBeLessThan(2);
  });

  it('draws when an entity is named, and among whom, beside lists that say the same', async () => {
    await open(ofKind('personnes/[nom]/concordance/')[0]?.replace('concordance/', '') ?? '');
    expect(await page.locator('.presence svg .dot, .presence svg .bar').count()).toBeGreaterThan(1);
    const drawn = await page
      .locator('.circle svg a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const listed = await page
      .locator('.rank a:first-child')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.filter((href) => !listed.includes(href))).toEqual([]);
    const figures = await page
      .locator('.columns figcaption, .presence figcaption')
      .allTextContents();
    expect(figures.every((caption) => caption.length > 20)).toBe(true);
  });

  it('tells of each spelling how often, and where first', async () => {
    await open(ofKind('personnes/[nom]/concordance/')[0]?.replace('concordance/', '') ?? '');
    const form = page.locator('.margin li:has(.count a[href*="/articles/"])').first();
    expect(await form.textContent()).toMatch(/\d+ fois, \d+ articles?, d’abord \d/);
  });

  it('gives long lists pages, and no page more than its share', async () => {
    for (const kind of [
      'personnes/[nom]/page/[n]/',
      'reseau/page/[n]/',
      'citations/page/[n]/',
      'decisions/page/[n]/',
    ])
      expect(ofKind(kind).length, kind).toBeGreaterThan(0);
    for (const path of [
      ...ofKind('personnes/[nom]/page/[n]/'),
      ...ofKind('reseau/page/[n]/'),
    ].slice(0, 6)) {
      await open(path);
      expect(await page.locator('main li, main tr').count(), path).toBeLessThan(120);
      expect(await page.locator('.pager a[aria-current]').count(), path).toBe(1);
    }
  });

  it('draws the chronology in bars on both sides of the axis, and leads from a year to its page', async () => {
    await open('chronologie/');
    const bars = (side: string) => page.locator(`.chronicle ${side}`).count();
    const below = await bars('.said .bar');
    expect(below).toBeGreaterThan(20);
    expect((await bars('.bar')) - below).toBeGreaterThan(20);
    expect(await bars('.dot')).toBeLessThan(10);
    const year = page.locator('.periods a[href*="/page/"]').last();
    const name = (await year.textContent())?.trim() ?? '?';
    await year.click();
    expect(page.url()).toMatch(/chronologie\/page\/\d+\/#a\d{4}$/);
    expect(await page.locator(`#a${name}`).isVisible()).toBe(true);
  });

  it('lists every decision of the editor once, in pages that lead to each other', async () => {
    const told: string[] = [];
    await open('decisions/');
    for (let more = true; more; ) {
      told.push(...(await page.locator('dl.decisions > div[id]').evaluateAll(idsOf)));
      const next = page.locator('.pager a[rel=next]');
      more = (await next.count()) > 0;
      if (more) await next.click();
    }
    expect(told.length).toBe(230);
    expect(new Set(told).size).toBe(230);
  });

  it('draws a network of hundreds in which no two names touch', async () => {
    for (const width of [1280, 800, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await open('reseau/');
      const boxes = await page.locator('.network.sizes svg:visible text').evaluateAll((names) =>
        names.map((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          const third = (bottom - top) / 4;
          return { left, right, top: top + third, bottom: bottom - third, text: name.textContent };
        }),
      );
      expect(boxes.length).toBeGreaterThan(width > 1000 ? 60 : 10);
      const touching = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(touching.length, touching.slice(0, 5).join(', ')).toBeLessThanOrEqual(
        boxes.length * 0.02,
      );
    }
  });

  it('met no fault on the way', () => {
    expect(faults).toEqual([]);
  });
});
