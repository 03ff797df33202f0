import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/find-browser.ts';
import { writeFixtureSite } from './fixture-site.ts';
import { writeInventedContent } from './invented-site.ts';
import { serve } from './static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the sites are served, with a `/` at the end. */
    origin: string;
    /** Folders of the built sites. */
    folders: Readonly<Record<Site, string>>;
  }
}

/**
 * The real archive at the root of a host and below `/archive/`; an invented one of 122 articles below
 * `/invente/`; ones that have only a search, below `/essai/` and, parted, below `/parts/`.
 */
export type Site = 'root' | 'sub' | 'invented' | 'fixture' | 'parts';

const SUB_PATH = 'archive/';
const INVENTED = 'invente/';

const WITHDRAWN = {
  id: '0123456789ab',
  slug: 'un-texte-retire-01234567',
  because: 'À la demande d’un ayant droit.',
};

/** Builds each site once, from a copy of the content, and serves them until the tests end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  findBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'hemerotheque-e2e-'));
  const folders = {
    root: join(folder, 'root', 'site'),
    sub: join(folder, 'sub', 'site'),
    invented: join(folder, 'invented', 'site'),
    fixture: join(folder, 'fixture'),
    parts: join(folder, 'parts'),
  };
  await Promise.all([
    buildReal(join(folder, 'root'), ''),
    buildReal(join(folder, 'sub'), SUB_PATH),
    buildInvented(join(folder, 'invented')),
    // One after the other: Pagefind serves one index at a time in a process
    writeFixtureSite(folders.fixture).then(() => writeFixtureSite(folders.parts, 4)),
  ]);
  const server = await serve({
    '/': folders.root,
    [`/${SUB_PATH}`]: folders.sub,
    [`/${INVENTED}`]: folders.invented,
    '/essai/': folders.fixture,
    '/parts/': folders.parts,
  });
  project.provide('origin', server.origin);
  project.provide('folders', folders);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}

async function buildReal(folder: string, subPath: string): Promise<void> {
  const content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  if (subPath !== '') await givePast(content);
  await buildSite(folder, subPath);
}

async function buildInvented(folder: string): Promise<void> {
  writeInventedContent(join(folder, 'content'));
  await buildSite(folder, INVENTED);
}

async function buildSite(folder: string, subPath: string): Promise<void> {
  const content = join(folder, 'content');
  const settings = join(content, 'archive.yaml');
  const text = await readFile(settings, 'utf8');
  await writeFile(
    settings,
    text.replace(
      /^address:.*$/m,
      `address: https://example.org/${subPath}\ncorrections: corrections@example.org`,
    ),
  );
  const args = ['src/cli.ts', 'build', '--content', content, '--output', join(folder, 'site')];
  await run(process.execPath, ['--import', 'tsx', ...args]);
}

/** A text that was withdrawn and deleted, and a release that had it. */
async function givePast(content: string): Promise<void> {
  await writeFile(
    join(content, 'withdrawn.yaml'),
    `- id: "${WITHDRAWN.id}"\n  because: ${WITHDRAWN.because}\n`,
  );
  const { id, slug } = WITHDRAWN;
  const release = {
    version: 1,
    number: 1,
    name: '2026-01-15',
    articles: [{ id, slug, title: 'Un texte retiré', date: null, text: '' }],
    entities: [{ id: 'kislyak', name: 'Kislyak' }],
    decisions: [],
  };
  await mkdir(join(content, 'releases'));
  await writeFile(join(content, 'releases', '2026-01-15.json'), JSON.stringify(release));
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}
