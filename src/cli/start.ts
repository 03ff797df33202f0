import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { readArchiveSettings } from '../editor/settings.ts';
import type { Options } from './arguments.ts';
import { serve } from './serve.ts';
import type { Terminal } from './terminal.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Editors save in several steps: a build waits until nothing changed for this long. */
const QUIET_MS = 150;

/**
 * Builds, serves the site on this machine only, and builds and reloads whenever a file changes. Each
 * build is a process of its own, so that a change of the program counts too. Ends when interrupted.
 */
export async function start(options: Options, terminal: Terminal): Promise<number> {
  const { content, output, port } = options;
  await buildApart(options);
  if (!existsSync(output)) return 1;
  const base = new URL(readArchiveSettings(content).address).pathname;
  const server = await serve({ dir: output, base, port });
  terminal.out(`Serving ${output} at ${server.url} (stop with Ctrl+C)`);
  const rebuild = oneAtATime(async () => {
    if ((await buildApart(options)) !== null) server.reload();
  });
  const stop = watchFolders(watchedFolders(content), rebuild);
  await new Promise<void>((interrupted) => {
    process.once('SIGINT', () => interrupted());
    process.once('SIGTERM', () => interrupted());
  });
  stop();
  server.close();
  return 0;
}

/** Folders whose files shape the site. The records are not among them: the build itself writes those. */
function watchedFolders(content: string): string[] {
  const ofContent = ['sources', 'corrections', 'authority', 'releases'].map((name) =>
    join(content, name),
  );
  const files = ['archive.yaml', 'withdrawn.yaml'].map((name) => join(content, name));
  return [...ofContent, ...files, join(ROOT, 'src'), join(ROOT, 'templates')];
}

function watchFolders(folders: readonly string[], onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  };
  const watchers = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, { recursive: true }, soon));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** Changes during a build are answered by one build after it. */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  return async function run(): Promise<void> {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await work();
    } while (again);
    running = false;
  };
}

/** Runs `build` in a process of its own, which prints for itself. Returns its exit code. */
function buildApart({ content, output }: Options): Promise<number | null> {
  const run = join(ROOT, 'scripts', 'run.mjs');
  const args = ['build', '--content', content, '--output', output];
  const child = spawn(process.execPath, [run, ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
