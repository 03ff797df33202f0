import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { SCRIPT } from './layout.ts';

const ENTRY = fileURLToPath(new URL('../../templates/assets/search/main.ts', import.meta.url));

/** Bundles the browser code of search into `<outDir>/assets/recherche.js`, one small ES module. */
export async function writeSearchScript(outDir: string): Promise<void> {
  await build({
    entryPoints: [ENTRY],
    outfile: join(outDir, SCRIPT),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
}
