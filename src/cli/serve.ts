import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { Failure } from '../text/failure.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.zip': 'application/zip',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.ico': 'image/x-icon',
};

/** Where the page asks to be told of a new build; no page of an archive has this name. */
const EVENTS = '__reload';
const SCRIPT = '__reload.js';
const RELOAD_SCRIPT = `new EventSource(new URL('${EVENTS}', import.meta.url)).onmessage = () => location.reload();`;

export interface Server {
  readonly url: string;
  /** Tells every open page to load itself anew. */
  readonly reload: () => void;
  readonly close: () => void;
}

/**
 * Serves a folder on the loopback address, below `base` (`/archive/`), and adds to each page a script
 * that reloads it. A path without a file is answered with the site's own 404 page.
 * @throws Failure `port-taken`
 */
export async function serve(site: { dir: string; base: string; port: number }): Promise<Server> {
  const { dir, base, port } = site;
  const readers = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    const path = decoded(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === undefined || !path.startsWith(base)) return redirect(response, base);
    const below = path.slice(base.length);
    if (below === EVENTS) return listen(response, readers);
    if (below === SCRIPT) return send(response, 200, '.js', RELOAD_SCRIPT);
    return sendFile(response, dir, below, base);
  });
  await new Promise<void>((listening, reject) => {
    server.once('error', (cause) => reject(portTaken(port, cause)));
    server.listen(port, '127.0.0.1', listening);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://localhost:${actual}${base}`,
    reload: () => {
      for (const reader of readers) reader.write('data: built\n\n');
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function portTaken(port: number, cause: Error): Failure {
  const message = `port ${port} cannot be served (${cause.message}): choose another with --port, 0 for any free one.`;
  return new Failure('port-taken', message, {}, cause);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, base: string): void {
  response.writeHead(302, { location: base }).end();
}

function listen(response: ServerResponse, readers: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  readers.add(response);
  response.once('close', () => readers.delete(response));
}

async function sendFile(
  response: ServerResponse,
  dir: string,
  below: string,
  base: string,
): Promise<void> {
  const path = normalize(`/${below}`);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const found = await readOrUndefined(join(dir, file));
  if (found) return send(response, 200, extname(file), withReload(found, extname(file), base));
  if (await readOrUndefined(join(dir, file, 'index.html')))
    return redirect(response, `${base}${below}/`);
  const missing = (await readOrUndefined(join(dir, '404.html'))) ?? Buffer.from('404');
  return send(response, 404, '.html', withReload(missing, '.html', base));
}

function withReload(body: Buffer, ending: string, base: string): Buffer | string {
  if (ending !== '.html') return body;
  const script = `<script type="module" src="${base}${SCRIPT}"></script></body>`;
  return body.toString('utf8').replace('</body>', () => script);
}

function send(
  response: ServerResponse,
  status: number,
  ending: string,
  body: Buffer | string,
): void {
  const type = TYPES[ending] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

const readOrUndefined = (path: string): Promise<Buffer | undefined> =>
  readFile(path).catch(() => undefined);
