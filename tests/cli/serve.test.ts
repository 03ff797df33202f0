import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve } from '../../src/cli/serve.ts';

let dir = '';
let server: Server;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(dir, 'site', 'articles'), { recursive: true });
  writeFileSync(join(dir, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'site', 'index.html'), '<body>Accueil</body>');
  writeFileSync(join(dir, 'site', '404.html'), '<body>Introuvable</body>');
  writeFileSync(join(dir, 'site', 'articles', 'index.html'), '<body>$& Articles</body>');
  writeFileSync(join(dir, 'site', 'é.txt'), 'accents');
  server = await serve({ dir: join(dir, 'site'), base: '/archive/', port: 0 });
});
afterAll(() => {
  server.close();
  rmSync(dir, { recursive: true, force: true });
});

const get = async (path: string) => {
  const response = await fetch(new URL(path, server.url), { redirect: 'manual' });
  const { status, headers } = response;
  return {
    status,
    type: headers.get('content-type'),
    to: headers.get('location'),
    text: await response.text(),
  };
};

/** `fetch` tidies addresses up before it asks; an attacker does not. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

describe('the local server', () => {
  it('serves pages below the path of the archive, with the script that reloads them', async () => {
    expect((await get('.')).text).toBe(
      '<body>Accueil<script type="module" src="/archive/__reload.js"></script></body>',
    );
    expect((await get('articles/')).text).toContain('$& Articles');
  });

  it('leads to the path of the archive, and to folders', async () => {
    expect(await get('/')).toMatchObject({ status: 302, to: '/archive/' });
    expect(await get('articles')).toMatchObject({ status: 302, to: '/archive/articles/' });
  });

  it('names the type of a file, and leaves files as they are', async () => {
    const file = { status: 200, type: 'text/plain; charset=utf-8', text: 'accents' };
    expect(await get('%C3%A9.txt')).toMatchObject(file);
  });

  it('answers what is not there with the site’s own page', async () => {
    expect(await get('rien/')).toMatchObject({
      status: 404,
      text: expect.stringContaining('Introuvable'),
    });
  });

  it.each([
    '/archive/../secret.txt',
    '/archive/%2e%2e/secret.txt',
    '/archive/..%2fsecret.txt',
    '/archive/%',
  ])('never leaves its folder: %s', async (path) => expect(await statusOf(path)).not.toBe(200));

  it('tells open pages of a new build', async () => {
    const events = await fetch(new URL('__reload', server.url));
    const reader = events.body?.getReader();
    await reader?.read();
    server.reload();
    const told = await reader?.read();
    expect(new TextDecoder().decode(told?.value)).toBe('data: built\n\n');
    await reader?.cancel();
  });

  it('says what to do about a port that is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ dir, base: '/', port })).rejects.toThrow('choose another with --port');
  });
});
