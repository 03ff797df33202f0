/**
 * The program as plain JavaScript in `.cache/code/`, which Node loads in a fraction of the time that loading
 * 500 TypeScript modules takes it. Made anew when a file of the program differs. Plain JavaScript itself, for
 * it runs before any TypeScript can.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLACE = '.cache/code';
const PAGE = '.11ty.tsx';
const DAY_MS = 86_400_000;

/**
 * @returns {Promise<string | undefined>} the address of the compiled command line; undefined where it cannot
 * be written, or where the code has a fault that the TypeScript loader tells better
 */
export async function compiledProgram(root = ROOT) {
  const name = `program-${versionOf(root)}`;
  const whole = join(root, PLACE, name);
  try {
    if (!existsSync(whole)) await compile(root, name, whole);
    return pathToFileURL(join(whole, 'cli.js')).href;
  } catch {
    return undefined;
  }
}

/** Hash of all that the compiled program is made from: its code, and the versions of what compiles it. */
function versionOf(root) {
  const hash = createHash('sha256');
  const code = ['src', 'templates'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((file) => /\.(?:tsx?|json)$/.test(file))
      .map((file) => join(folder, file)),
  );
  for (const file of [...code, 'package.json', 'tsconfig.json', 'scripts/compile.mjs'].sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** Beside its place first: two that compile at once do not meet, and one that is killed leaves nothing half. */
async function compile(root, name, whole) {
  const beside = `${whole}.${process.pid}`;
  try {
    await bundle(root, name, beside);
    writeFileSync(
      join(beside, 'eleventy.js'),
      "export { configureEleventy as default } from './eleventy-set-up.js';\n",
    );
    renameSync(beside, whole);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(whole)) throw error;
  }
  sweep(join(root, PLACE), name);
}

/** In pieces that the command line and the templates share, so that no module is there twice. */
async function bundle(root, name, outdir) {
  const { build } = await import('esbuild');
  const pages = readdirSync(join(root, 'templates/pages')).filter((file) => file.endsWith(PAGE));
  await build({
    absWorkingDir: root,
    entryPoints: [
      { in: 'src/cli.ts', out: 'cli' },
      { in: 'src/collect/workers/worker.ts', out: 'worker' },
      { in: 'src/site/eleventy.ts', out: 'eleventy-set-up' },
      { in: 'src/site/render-thread.ts', out: 'render-thread' },
      { in: 'src/publish/write-thread.ts', out: 'write-thread' },
      ...pages.map((file) => ({
        in: `templates/pages/${file}`,
        out: `pages/${file.slice(0, -PAGE.length)}.page`,
      })),
    ],
    outdir,
    bundle: true,
    splitting: true,
    sourcemap: true,
    sourcesContent: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    define: { COMPILED_PROGRAM: JSON.stringify(`${PLACE}/${name}`) },
    plugins: [ownAddress],
  });
}

/** Code that looks for files beside itself still finds them when it stands elsewhere. */
export const ownAddress = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:src|templates|tests|scripts)[\\/].*\.tsx?$/ }, async ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      const text = await readFile(path, 'utf8');
      const loader = path.endsWith('x') ? 'tsx' : 'ts';
      return { contents: text.replaceAll('import.meta.url', address), loader };
    });
  },
};

/** Programs of the past go once none that still runs can want a piece of them. */
function sweep(place, current) {
  const others = readdirSync(place).filter((file) => file !== current && /^program-/.test(file));
  for (const name of others) {
    const path = join(place, name);
    if (Date.now() - statSync(path).mtimeMs > DAY_MS)
      rmSync(path, { recursive: true, force: true });
  }
}
