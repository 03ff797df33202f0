import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { compiledFile } from '../../text/compiled.ts';
import { sha256 } from '../../text/hash.ts';
import { writeWhole } from '../../text/write-whole.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRY = fileURLToPath(new URL('./worker.ts', import.meta.url));

/** Code that looks for files beside itself still finds them when it stands in a bundle. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      const text = await readFile(path, 'utf8');
      return { contents: text.replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
};

/**
 * The worker and the stages in plain JavaScript, which a thread loads in a tenth of the time that loading
 * TypeScript takes it: a piece of the compiled program, where that is what runs. Else made anew each time
 * (0.1 s), so that it is never an older one's; libraries stay where they are.
 */
export async function compileWorker(): Promise<URL> {
  const compiled = compiledFile('worker.js');
  if (compiled) return compiled;
  const { build } = await import('esbuild');
  const made = await build({
    entryPoints: [ENTRY],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    logLevel: 'silent',
    plugins: [ownAddress],
  });
  const code = made.outputFiles[0]?.text ?? '';
  const file = join(ROOT, '.cache', 'code', `worker-${sha256(code).slice(0, 16)}.mjs`);
  if (!existsSync(file)) writeWhole(file, code);
  return pathToFileURL(file);
}
