import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FIXTURE_QUERIES } from '../search/queries.ts';
import { launchBrowser } from './browser.ts';
import { askAll, open, seen, type } from './search-page.ts';
import { type Watch, watch } from './watch.ts';

const origin = inject('origin');
const base = `${origin}essai/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

let page: Page;
let watched: Watch;

/** One tab for a group of tests: each page load costs as much as twenty searches. */
function inOneTab(from = base): void {
  beforeAll(async () => {
    page = await browser.newPage();
    watched = watch(page, origin);
    await open(page, from, '');
  });
  afterAll(async () => {
    await page.close();
    expect(watched.faults).toEqual([]);
  });
}

const ids = (paths: readonly string[]): string[] =>
  paths.map((path) => path.replace(/^(~?).*\/articles\/(.*)\/$/, '$1$2')).toSorted();

describe.each([
  { archive: 'in one bundle', at: 'essai/' },
  { archive: 'in several bundles', at: 'parts/' },
])('queries of an archive $archive', ({ at }) => {
  inOneTab(`${origin}${at}`);

  it('are answered as a reader expects, every one', async () => {
    const all = Object.values(FIXTURE_QUERIES).flat();
    const answers = await askAll(
      page,
      all.map(({ query }) => query),
    );
    const given = all.map(({ query }, at) => ({ query, finds: ids(answers[at] ?? []) }));
    expect(given).toEqual(all.map(({ query, finds }) => ({ query, finds: finds.toSorted() })));
  });
});

describe('what a reader sees', () => {
  inOneTab();

  it('shows the words of the source, marked, around what was found', async () => {
    const { results } = await type(page, 'accusée démenti');
    expect(results).toHaveLength(1);
    expect(results[0]?.excerpt).toBe(
      'La maire, Hélène Oubraham, accusée d’avoir cédé les quais, a démenti lundi.',
    );
    expect(results[0]?.marks).toEqual(['accusée', 'démenti']);
  });

  it('says which form of a name it found, and marks it', async () => {
    const { results } = await type(page, 'Oubrahem');
    expect(results[0]?.marks).toContain('Hélène Oubraham');
    expect(await page.textContent('.resultat-variante')).toBe(
      'trouvé par une variante\u00a0: «\u00a0Hélène Oubraham\u00a0», «\u00a0Mme Oubraham\u00a0»',
    );
  });

  it('marks a date that the source does not state, as lists do', async () => {
    await type(page, 'démission');
    const kicker = page.locator('.resultat .kicker:has(.badge) > *');
    expect(await kicker.allTextContents()).toEqual(['3 février 2016 environ', 'date inférée']);
  });

  it('leaves the other forms of names out when asked to', async () => {
    await type(page, 'Skobeltsyne');
    await page.uncheck('#recherche-variantes');
    const { results, status } = await seen(page);
    expect(ids(results.map(({ path }) => path))).toEqual(['note']);
    expect(status).toBe('1 article');
    expect(page.url()).toContain('variantes=non');
    await page.check('#recherche-variantes');
  });

  it('shows markup of a text as text', async () => {
    const { results } = await type(page, 'onerror');
    expect(results[0]?.title).toBe('Un script qui s’affiche : <b>gras</b> & {{ 7*7 }}');
    expect(results[0]?.excerpt).toContain('<img src=x onerror=alert(1)>');
  });

  it('puts a supplied title in brackets', async () => {
    const { results } = await type(page, 'récital');
    expect(results[0]?.title).toBe('[Montferrand : la Maison Haute rouvrira]');
  });

  it('says that a word stands nowhere, and suggests a name of the archive', async () => {
    const { status, results } = await type(page, 'Oubrahame port');
    expect(results).toEqual([]);
    expect(status).toBe('Aucun résultat. «\u00a0Oubrahame\u00a0» ne se trouve dans aucun article.');
    await page.click('text=Hélène Oubraham');
    const after = await seen(page);
    expect(ids(after.results.map(({ path }) => path))).toEqual(['port']);
    expect(await page.inputValue('#recherche-champ')).toBe('Oubraham port');
  });

  it('says that words never stand together', async () => {
    const { status } = await type(page, 'grève cathédrale');
    expect(status).toMatch(/aucun article ne les réunit tous/);
  });

  it('counts in French', async () => {
    expect((await type(page, 'zorglub')).status).toMatch(/^Aucun résultat/);
    // Nothing has no order
    expect(await page.locator('#recherche-tri').count()).toBe(0);
    expect((await type(page, 'grève')).status).toBe('1 article');
    expect((await type(page, 'maison')).status).toBe('4 articles');
  });
});

describe('the address', () => {
  inOneTab();

  it('holds the query, the choices and the order', async () => {
    const { results } = await open(page, base, '?q=maison&annee=2018&annee=2020&tri=ancien');
    expect(results.map(({ path }) => ids([path])[0])).toEqual([
      'onu',
      'maison-haute',
      'maison-haute-2',
    ]);
    expect(await page.inputValue('#recherche-champ')).toBe('maison');
    expect(await page.isChecked('#facette-annee-2018')).toBe(true);
  });

  it('follows what is typed and chosen, and the way back', async () => {
    await open(page, base, '');
    await type(page, 'maison');
    await page.check('#facette-annee-2020');
    expect((await seen(page)).status).toBe('1 article sur 4 trouvés');
    expect(new URL(page.url()).search).toBe('?q=maison&annee=2020');
    await page.goBack();
    expect((await seen(page)).status).toBe('4 articles');
    expect(await page.isChecked('#facette-annee-2020')).toBe(false);
  });
});

describe('facets', () => {
  inOneTab();

  it('counts articles, and says how many have no date', async () => {
    await open(page, base, '?q=port');
    expect(await page.textContent('label:has(#facette-annee-2014)')).toMatch(/2014\s+1$/);
    await page.check('#facette-annee-2014');
    await seen(page);
    expect(await page.textContent('.recherche-notes')).toBe(
      '1 article sans date n’est pas dans ce filtre.',
    );
  });

  it('narrows by several names, widens by several years, keeps the focus', async () => {
    await open(page, base, '?annee=2016');
    expect((await seen(page)).status).toBe('4 articles sur 14 trouvés');
    await page.check('#facette-annee-2020');
    expect((await seen(page)).status).toBe('6 articles sur 14 trouvés');
    await page.check('#facette-lieu-saint-aubin');
    expect((await seen(page)).status).toBe('1 article sur 14 trouvés');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('facette-lieu-saint-aubin');
    await page.click('#facettes-retirer');
    expect(new URL(page.url()).search).toBe('');
  });

  it('sorts by date, undated last', async () => {
    await open(page, base, '?q=directeur&tri=recent');
    const order = (await seen(page)).results.map(({ path }) => ids([path])[0]);
    expect(order).toEqual(['maison-haute', 'demission', 'lettre']);
    await page.selectOption('#recherche-tri', 'ancien');
    const turned = (await seen(page)).results.map(({ path }) => ids([path])[0]);
    expect(turned).toEqual(['demission', 'maison-haute', 'lettre']);
  });
});

describe('results over time', () => {
  inOneTab();

  const period = () => new URL(page.url()).search;
  const bar = async (nth: number) => {
    const box = await page.locator('.recherche-temps-dessin').boundingBox();
    const bars = await page.locator('.barre').count();
    if (box === null) throw new Error('there is no drawing');
    return { x: box.x + ((nth + 0.5) * box.width) / bars, y: box.y + box.height / 2 };
  };

  it('are drawn by month, and say the same as a table', async () => {
    await open(page, base, '?q=maison');
    await page.click('.recherche-temps-chiffres summary');
    const rows = await page.$$eval('.recherche-temps tr', (all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent).join(' ')),
    );
    expect(rows).toEqual([
      'juillet 2018 1 article',
      'août 2018 1 article',
      'janvier 2020 1 article',
    ]);
    expect(await page.locator('.barre').count()).toBe(19);
  });

  it('are narrowed by a stroke over the bars, and widened again', async () => {
    await open(page, base, '?q=directeur');
    const [first, last] = [await bar(0), await bar(1)];
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    await page.mouse.move(last.x, last.y);
    await page.mouse.up();
    const { status } = await seen(page);
    expect(period()).toMatch(/^\?q=directeur&du=2016-\d\d&au=2016-\d\d$/);
    expect(status).toBe('1 article sur 3 trouvés');
    expect(await page.textContent('.recherche-notes')).toBe(
      '1 article sans date n’est pas dans ce filtre.',
    );
    await page.click('#recherche-temps-tout');
    await seen(page);
    expect(period()).toBe('?q=directeur');
  });

  it('are narrowed by the keyboard, which keeps its place', async () => {
    await open(page, base, '?annee=2016&annee=2017&annee=2018&annee=2020');
    await page.focus('#recherche-au');
    await page.selectOption('#recherche-au', { label: '2017' });
    const { results } = await seen(page);
    expect(ids(results.map(({ path }) => path))).toHaveLength(6);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('recherche-au');
    await page.goBack();
    await seen(page);
    expect(period()).not.toContain('au=');
  });

  it('are read from the address, an open end included', async () => {
    await open(page, base, '?du=2018');
    expect((await seen(page)).results).toHaveLength(4);
    await open(page, base, '?au=2014');
    expect((await seen(page)).results).toHaveLength(2);
  });
});

describe('the keyboard alone', () => {
  inOneTab();

  it('reaches the field, goes through the results, opens one, empties the field', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('maison');
    await seen(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    const links = await page.$$eval('.resultat-lien', (all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(second).toBe(links[1]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('recherche-champ');
    await page.keyboard.press('Escape');
    expect(await page.inputValue('#recherche-champ')).toBe('');
    await page.keyboard.type('grève');
    await seen(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/port/');
  });
});
