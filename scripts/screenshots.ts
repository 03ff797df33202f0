/**
 * `npm run screenshots`: takes the pictures of the README anew, from the site that `npm run build` made of the
 * five articles in `content/`. Look at them before you commit them. Fails when one is heavier than it may be.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { serve } from '../tests/e2e/static-server.ts';

const SITE = '_site';
const PICTURES = 'docs/screenshots';

/** Bytes that a picture may weigh: a README is read on phones too. */
const HEAVIEST = 300_000;

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colours: 'light' | 'dark';
  /** What must be there before the picture is taken: search draws its results by script. */
  readonly shows?: string;
}

const article = `articles/${named('articles', /ambassadeur/)}/`;
const wide = { width: 1280, height: 1100, colours: 'light' } as const;

const SHOTS: readonly Picture[] = [
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

/** The folder of the site below `parent` whose name has `pattern`. */
function named(parent: string, pattern: RegExp): string {
  const name = readdirSync(join(SITE, parent)).find((entry) => pattern.test(entry));
  if (name === undefined)
    throw new Error(`${SITE}/${parent}/ has none like ${pattern}: build first`);
  return name;
}

const server = await serve({ '/': SITE });
const browser = await launchBrowser();
try {
  for (const { name, path, width, height, colours, shows } of SHOTS) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme: colours,
      locale: 'fr-FR',
      reducedMotion: 'reduce',
    });
    await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
    if (shows !== undefined) await page.locator(shows).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    const file = join(PICTURES, `${name}.png`);
    await page.screenshot({ path: file });
    await page.close();
    const { size } = statSync(file);
    if (size > HEAVIEST) process.exitCode = 1;
    process.stdout.write(`${file}: ${size} bytes${size > HEAVIEST ? ', too heavy' : ''}\n`);
  }
} finally {
  await browser.close();
  await server.close();
}
