import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outputs } from '../model/outputs.ts';
import { sha256 } from '../text/hash.ts';
import { PATHS } from './urls.ts';
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
const ON_USE = ['verifier.js', 'proposer.js', 'garder.js', 'copier.js'];

/** Writes style sheet, fonts and icon below `assets/`; the style sheet's name holds its hash. */
export function writeAssets(outputs: Outputs): AssetPaths {
  const require = createRequire(import.meta.url);
  const copy = (name: string, from: string): void => {
    outputs.put(`assets/${name}`, '', readFileSync(from));
  };
  for (const { name, from } of FONTS) copy(`${name}.woff2`, require.resolve(from));
  for (const name of ['icone.svg', SHORTCUT, REDIRECT, ...ON_USE]) copy(name, join(ASSETS, name));
  const css = STYLES.map((name) =>
    readFileSync(join(ASSETS, 'styles', `${name}.css`), 'utf8'),
  ).join('\n');
  const hash = sha256(css).slice(0, 10);
  const stylesheet = `assets/style.${hash}.css`;
  outputs.put(stylesheet, '', css);
  // At the root: a service worker has a say only below the folder that it stands in
  outputs.put(PATHS.worker, '', readFileSync(join(ASSETS, 'hors-ligne.js')));
  return {
    stylesheet,
    preload: FONTS.filter(({ preload }) => preload).map(({ name }) => `assets/${name}.woff2`),
    icon: 'assets/icone.svg',
    shortcutScript: `assets/${SHORTCUT}`,
    redirectScript: `assets/${REDIRECT}`,
  };
}
