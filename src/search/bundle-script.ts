import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';
import { SCRIPT, STYLES } from './layout.ts';

const source = (file: string): string =>
  fileURLToPath(new URL(`../../templates/assets/search/${file}`, import.meta.url));

const withoutEnding = (path: string): string => path.replace(/\.[a-z]+$/, '');

/** Bundles the browser code of search below `<outDir>/assets/`: one small ES module, one style sheet. */
export async function writeSearchScript(outDir: string): Promise<void> {
  await build({
    entryPoints: [
      { in: source('main.ts'), out: withoutEnding(SCRIPT) },
      { in: source('search.css'), out: withoutEnding(STYLES) },
    ],
    outdir: outDir,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  // Its process would stay, with 60 MB, until this one ends.
  await stop();
}
