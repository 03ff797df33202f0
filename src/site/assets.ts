import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AssetPaths } from './views/site.ts';

const ASSETS = fileURLToPath(new URL('../../templates/assets/', import.meta.url));

/** In the order of the cascade. */
const STYLES = ['base', 'layout', 'article', 'rows', 'lists', 'comparison', 'drawings', 'print'];

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader';
const FRANKLIN = '@fontsource-variable/libre-franklin/files/libre-franklin';

/** Written name → file of a package. Only those on every page are asked for early. */
const FONTS = [
  { name: 'newsreader', from: `${NEWSREADER}-latin-wght-normal.woff2`, preload: true },
  { name: 'newsreader-italique', from: `${NEWSREADER}-latin-wght-italic.woff2`, preload: false },
  { name: 'newsreader-ext', from: `${NEWSREADER}-latin-ext-wght-normal.woff2`, preload: false },
  {
    name: 'newsreader-ext-italique',
    from: `${NEWSREADER}-latin-ext-wght-italic.woff2`,
    preload: false,
  },
  { name: 'libre-franklin', from: `${FRANKLIN}-latin-wght-normal.woff2`, preload: true },
  { name: 'libre-franklin-ext', from: `${FRANKLIN}-latin-ext-wght-normal.woff2`, preload: false },
] as const;

const SHORTCUT = 'raccourci.js';
const REDIRECT = 'renvoi.js';

/** Modules that a page loads when a box of it is opened (`data-script`). */
const ON_USE = ['verifier.js', 'copier.js'];

/** Written by the search (see `src/search/`). */
const SEARCH_SCRIPT = 'assets/recherche.js';

/** Writes style sheet, fonts and icon below `assets/`; the style sheet's name holds its hash. */
export function writeAssets(outDir: string): AssetPaths {
  const target = join(outDir, 'assets');
  mkdirSync(target, { recursive: true });
  const require = createRequire(import.meta.url);
  for (const { name, from } of FONTS)
    copyFileSync(require.resolve(from), join(target, `${name}.woff2`));
  for (const name of ['icone.svg', SHORTCUT, REDIRECT, ...ON_USE])
    copyFileSync(join(ASSETS, name), join(target, name));
  const css = STYLES.map((name) =>
    readFileSync(join(ASSETS, 'styles', `${name}.css`), 'utf8'),
  ).join('\n');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 10);
  const stylesheet = `assets/style.${hash}.css`;
  writeFileSync(join(outDir, stylesheet), css);
  return {
    stylesheet,
    preload: FONTS.filter(({ preload }) => preload).map(({ name }) => `assets/${name}.woff2`),
    icon: 'assets/icone.svg',
    searchScript: SEARCH_SCRIPT,
    shortcutScript: `assets/${SHORTCUT}`,
    redirectScript: `assets/${REDIRECT}`,
  };
}
