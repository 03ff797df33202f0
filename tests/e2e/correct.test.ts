import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readDecisions } from '../../src/editor/decisions.ts';
import { launchBrowser, pageWithoutScript } from './browser.ts';
import { kindOf, pagesOf } from './site-files.ts';
import { watch } from './watch.ts';

const origin = inject('origin');
const base = `${origin}archive/`;
const article = pagesOf(inject('folders').sub).find(
  ({ path }) => kindOf(path) === 'articles/[article]/',
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** What the editor's reader makes of lines that were sent. */
function read(lines: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  mkdirSync(join(folder, 'corrections'));
  writeFileSync(join(folder, 'corrections', 'x.yaml'), lines);
  return readDecisions(folder, 'x');
}

describe('« Proposer une correction »', () => {
  it('prepares lines that the editor can put into the file as they are', async () => {
    const page = await browser.newPage();
    const { faults } = watch(page, origin);
    await page.goto(base + article?.path);
    await page.locator('.correct > summary').click();
    const box = page.locator('.correct');
    const lines = () => box.locator('.lines').textContent();
    await box.locator('[name=what]').selectOption('entities');
    await box.locator('[name=text]').fill('Dit "le: Grand"\nc’est # lui');
    await box.locator('[name=because]').fill('- un surnom: rien d’autre');
    expect(read((await lines()) ?? '')).toEqual({
      entities: [
        { text: 'Dit "le: Grand"\nc’est # lui', is: null, because: '- un surnom: rien d’autre' },
      ],
    });
    await box.locator('[name=what]').selectOption('date');
    expect(await box.locator('[name=text]').isVisible()).toBe(false);
    await box.locator('[name=value]').fill('2017-02-14~');
    expect(read((await lines()) ?? '')).toEqual({
      date: { edtf: '2017-02-14~', because: '- un surnom: rien d’autre' },
    });
    const href = (await box.locator('.send').getAttribute('href')) ?? '';
    expect(href).toMatch(/^mailto:corrections@example\.org\?subject=/);
    expect(decodeURIComponent(href)).toContain('edtf: "2017-02-14~"');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('shows lines to copy without a script, and the file that they go to', async () => {
    const page = await pageWithoutScript(browser);
    await page.goto(base + article?.path);
    await page.locator('.correct > summary').click();
    const box = page.locator('.correct');
    expect(await box.locator('.lines').isVisible()).toBe(true);
    expect(await box.locator('fieldset').isVisible()).toBe(false);
    expect(await box.locator('code').textContent()).toMatch(/^corrections\/.*\.yaml$/);
    expect(read((await box.locator('.lines').textContent()) ?? '')).toHaveProperty('title');
    await page.context().close();
  });
});
