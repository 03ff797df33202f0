// The service worker, registered only when a reader asks to keep something (see garder.js). One cache holds one
// version of the site, so that what is read without a network is never half old and half new.

const ROOT = new URL('./', self.location.href).href;
const READ = `lu ${ROOT} `;
const WHOLE = `tout ${ROOT} `;
/** In a cache of the whole archive, says that all of it is there. */
const COMPLETE = `${ROOT}.complet`;
const AT_ONCE = 6;

/** Clients whose page came from a cache: what they load comes from the same one. */
const served = new Map();

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data !== 'tout') return;
  const tell = (message) => event.source?.postMessage(message);
  event.waitUntil(keepAll(tell).catch((error) => tell({ state: 'failed', why: String(error) })));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(ROOT)) return;
  if (request.url === `${ROOT}hors-ligne.json`) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (served.has(event.clientId))
    event.respondWith(fromCache(served.get(event.clientId), request));
  else event.respondWith(part(event));
});

/** A page comes from the network; without one, from the newest cache that has it. */
async function page(event) {
  const before = version();
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(remember(event.request, response.clone(), before));
    return response;
  } catch (error) {
    for (const name of await caches.keys().then(usable)) {
      const response = await lookUp(name, event.request);
      if (!response) continue;
      served.set(event.resultingClientId, name);
      return response;
    }
    throw error;
  }
}

/** What a page from the network loads; a browser that lost the network meanwhile finds what was kept of that version. */
async function part(event) {
  const before = version();
  try {
    const response = await fetch(event.request);
    if (response.status === 200) event.waitUntil(remember(event.request, response.clone(), before));
    return response;
  } catch (error) {
    const [name] = await caches.keys().then(usable);
    const response = name && (await lookUp(name, event.request));
    if (response) return response;
    throw error;
  }
}

async function fromCache(name, request) {
  return (await lookUp(name, request)) ?? Response.error();
}

const lookUp = async (name, request) =>
  (await caches.open(name)).match(request.url.split('#')[0], {
    ignoreSearch: true,
    ignoreVary: true,
  });

/** The whole archive first, where it is whole; then what was read. */
async function usable(names) {
  const found = [];
  for (const name of names)
    if (name.startsWith(WHOLE) && (await (await caches.open(name)).match(COMPLETE)))
      found.push(name);
  return [...found, ...names.filter((name) => name.startsWith(READ))];
}

/** The version that the server now has, or undefined without a network. */
const version = async () => {
  try {
    return (await (await fetch(`${ROOT}hors-ligne.json`, { cache: 'no-store' })).json()).version;
  } catch {
    return undefined;
  }
};

/** Keeps what was read, under its version: where that changed meanwhile, what was read before is read again. */
async function remember(request, response, before) {
  const old = await before;
  if (old === undefined || old !== (await version())) return;
  const name = READ + old;
  const stale = (await caches.keys()).filter((one) => one.startsWith(READ) && one !== name);
  const cache = await caches.open(name);
  await cache.put(request.url.split('#')[0], response);
  for (const one of stale) await renew(one, cache);
}

async function renew(name, cache) {
  for (const { url } of await (await caches.open(name)).keys()) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.status === 200) await cache.put(url, response);
  }
  await caches.delete(name);
}

/** Fetches every file of one version and checks its hash; only then does that version stand for the archive. */
async function keepAll(tell) {
  const list = await (await fetch(`${ROOT}hors-ligne.txt`, { cache: 'no-store' })).text();
  const name = WHOLE + (await sha256(new TextEncoder().encode(list)));
  const cache = await caches.open(name);
  const lines = list.split('\n').filter((line) => line !== '');
  const waiting = [...lines];
  let done = 0;
  const worker = async () => {
    for (let line = waiting.pop(); line !== undefined; line = waiting.pop()) {
      await keepOne(cache, line.slice(0, 64), line.slice(66));
      done += 1;
      if (done % 20 === 0) tell({ state: 'going', done, of: lines.length });
    }
  };
  // At the first fault nobody takes up another file, and all have put theirs down before it is told
  const stop = (error) => {
    waiting.length = 0;
    throw error;
  };
  const ends = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () => worker().catch(stop)),
  );
  const fault = ends.find(({ status }) => status === 'rejected');
  if (fault) throw fault.reason;
  await cache.put(COMPLETE, new Response(''));
  for (const one of await caches.keys())
    if (one.startsWith(WHOLE) && one !== name) await caches.delete(one);
  tell({ state: 'done', of: lines.length });
}

async function keepOne(cache, hash, path) {
  const url =
    ROOT +
    path
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1');
  if (await cache.match(url)) return;
  const response = await fetch(url, { cache: 'no-cache' });
  if (response.status !== 200) throw new Error(`${response.status} ${path}`);
  // Another version of the site took this one's place meanwhile: nothing of the two may be mixed
  if ((await sha256(await response.clone().arrayBuffer())) !== hash) throw new Error(path);
  await cache.put(url, response);
}

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
