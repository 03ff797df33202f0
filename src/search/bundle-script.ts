import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, stop } from 'esbuild';
import type { Outputs } from '../model/outputs.ts';
import { SCRIPT, STYLES } from './layout.ts';

const source = (file: string): string =>
  fileURLToPath(new URL(`../../templates/assets/search/${file}`, import.meta.url));

const withoutEnding = (path: string): string => path.replace(/\.[a-z]+$/, '');

/**
 * Bundles the browser code of search below `assets/`: one small ES module, one style sheet. They are written as every
 * other file is: esbuild says of a full disk only that it could not write.
 */
export async function writeSearchScript(outputs: Outputs): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: source('main.ts'), out: withoutEnding(SCRIPT) },
      { in: source('search.css'), out: withoutEnding(STYLES) },
    ],
    outdir: '.',
    write: false,
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
  for (const { path, contents } of outputFiles)
    outputs.put(relative('.', path).replaceAll(sep, '/'), '', contents);
}
