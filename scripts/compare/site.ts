import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** A folder served as hosts do: text compressed, everything else as it is; each byte counted. */
export interface MeteredSite {
  /** With a `/` at the end. */
  readonly origin: string;
  /** Bytes sent since the last time this was asked. */
  sent(): number;
  close(): void;
}

export async function serveMetered(folder: string): Promise<MeteredSite> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const body = type === undefined ? readFileSync(file) : gzipSync(readFileSync(file));
    sent += body.length;
    response
      .writeHead(200, {
        'content-type': type ?? 'application/octet-stream',
        'cache-control': 'max-age=600',
        ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}/`,
    sent() {
      const now = sent;
      sent = 0;
      return now;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Asks Pagefind's own module, as its documentation shows, and reads the address of every result. */
export const askPagefind = (page: Page, origin: string, queries: readonly string[]) =>
  page.evaluate(
    async ({ module, all }) => {
      interface Pagefind {
        search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
      }
      const pagefind = (await import(module)) as Pagefind;
      const answers: string[][] = [];
      for (const query of all) {
        const { results } = await pagefind.search(query);
        answers.push(
          await Promise.all(results.slice(0, 40).map(async (r) => (await r.data()).url)),
        );
      }
      return answers;
    },
    { module: `${origin}pagefind/pagefind.js`, all: queries },
  );
