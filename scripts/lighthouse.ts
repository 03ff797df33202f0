/**
 * `npm run lighthouse`: asks Lighthouse about the home page, an article, a person and the search, asked and not, of the site that
 * `npm run build` made of `content/`, served compressed. Fails where accessibility, best practices or SEO is
 * below 100; performance depends on the machine and is only printed. Lighthouse (200 packages) is no dependency of
 * the project: npm fetches it when this is run first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { serve } from '../tests/e2e/static-server.ts';
import { findBrowser } from './find-browser.ts';

/** The last that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CHROME = '--headless --no-sandbox --disable-gpu --disable-background-networking';
const SITE = '_site';

/** As Lighthouse writes it; scores go from 0 to 1, null where nothing applied. */
interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

const first = (parent: string, pattern: RegExp): string =>
  `${parent}/${readdirSync(join(SITE, parent)).find((name) => pattern.test(name)) ?? ''}/`;

const pages = [
  '',
  first('articles', /-[0-9a-f]{8}$/),
  first('personnes', /^donald-trump/),
  'recherche/?q=Kislyak',
  'recherche/',
];

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const server = await serve({ '/': SITE }, true);
try {
  for (const path of pages) {
    const output = join(folder, 'report.json');
    await lighthouse(`${server.origin}${path}`, output);
    const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
    process.stdout.write(`/${path}\n`);
    for (const [name, category] of Object.entries(report.categories)) print(name, category, report);
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

function print(name: string, category: Category, { audits }: Report): void {
  const score = Math.round((category.score ?? 0) * 100);
  if (score < 100 && name !== 'performance') process.exitCode = 1;
  const below = category.auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  process.stdout.write(`  ${name}: ${score} ${below.join(', ')}`.trimEnd());
  process.stdout.write('\n');
}

function lighthouse(url: string, output: string): Promise<void> {
  const asked = ['--quiet', '--output=json', `--output-path=${output}`, `--chrome-flags=${CHROME}`];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['exec', '--yes', '--ignore-scripts', '--', LIGHTHOUSE, url, ...asked];
  const child = spawn(npm, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: findBrowser() },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${LIGHTHOUSE} ended with ${code}`)),
    );
  });
}
