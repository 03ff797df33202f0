/**
 * `npm run screenshots`: takes the pictures of the README anew, from the site that `npm run build` made of the
 * five articles in `content/`. Look at them before you commit them. Fails when one is heavier than it may be.
 *
 * `npm run screenshots -- --all DIR [--site DIR] [--query NAME] [--only KIND,KIND]`: takes every kind of page of a
 * site into DIR, at 360, 768 and 1280 px, light and dark, to be looked at and thrown away.
 */
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { serve } from '../tests/e2e/static-server.ts';
import { type Colours, shoot } from './screenshots/camera.ts';
import { specimens } from './screenshots/specimens.ts';

const PICTURES = 'docs/screenshots';

/** Bytes that a picture may weigh: a README is read on phones too. */
const HEAVIEST = 300_000;

/** Widths that every page is looked at in, and how much of a long page is taken. */
const WIDTHS = [360, 768, 1280] as const;
const TALLEST = 3200;

const { values } = parseArgs({
  options: {
    all: { type: 'string' },
    site: { type: 'string', default: '_site' },
    query: { type: 'string', default: 'Kislyak' },
    only: { type: 'string' },
  },
});
const { site } = values;

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colours: Colours;
  readonly shows?: string;
}

const server = await serve({ '/': site });
const browser = await launchBrowser();
try {
  if (values.all === undefined) await takeForReadme(browser);
  else await takeAll(browser, values.all, values.only?.split(','));
} finally {
  await browser.close();
  await server.close();
}

async function takeForReadme(browser: Browser): Promise<void> {
  for (const { name, path, ...shot } of forReadme()) {
    const file = join(PICTURES, `${name}.png`);
    await shoot(browser, { ...shot, file, address: `${server.origin}${path}` });
    const { size } = statSync(file);
    if (size > HEAVIEST) process.exitCode = 1;
    process.stdout.write(`${file}: ${size} bytes${size > HEAVIEST ? ', too heavy' : ''}\n`);
  }
}

function forReadme(): Picture[] {
  const article = `articles/${named('articles', /ambassadeur/)}/`;
  const wide = { width: 1280, height: 1100, colours: 'light' } as const;
  return [
    { ...wide, name: 'home-1280-light', path: '' },
    { ...wide, name: 'article-1280-light', path: article },
    { ...wide, name: 'article-1280-dark', path: article, colours: 'dark' },
    { ...wide, name: 'article-360-light', path: article, width: 360, height: 1500 },
    { ...wide, name: 'person-1280-light', path: `personnes/${named('personnes', /kisliak/)}/` },
    {
      ...wide,
      name: 'search-1280-light',
      path: 'recherche/?q=Kislyak&annee=2017',
      shows: '#recherche-resultats[aria-busy="false"] .resultat',
    },
  ];
}

/** The folder of the site below `parent` whose name has `pattern`. */
function named(parent: string, pattern: RegExp): string {
  const name = readdirSync(join(site, parent)).find((entry) => pattern.test(entry));
  if (name === undefined)
    throw new Error(`${site}/${parent}/ has none like ${pattern}: build first`);
  return name;
}

async function takeAll(browser: Browser, folder: string, only?: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, path, shows } of specimens(site, values.query)) {
    if (only && !only.includes(name)) continue;
    for (const width of WIDTHS)
      for (const colours of ['light', 'dark'] as const) {
        const file = join(folder, `${name}-${width}-${colours}.png`);
        const address = `${server.origin}${path}`;
        const shown = shows === undefined ? {} : { shows };
        await shoot(browser, {
          address,
          file,
          width,
          colours,
          height: 900,
          most: TALLEST,
          ...shown,
        });
      }
    process.stdout.write(`${name}: /${path}\n`);
  }
}
