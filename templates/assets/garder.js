// The page « Hors ligne »: nothing is kept on a reader's machine before the reader asks.
const box = document.querySelector('[data-worker]');
const {
  worker,
  state: stateFile,
  size,
  going,
  done,
  failed,
  kept,
  forgotten,
  insecure,
} = box.dataset;
const [read, whole, forget] = box.querySelectorAll('button');
const told = box.querySelector('[role="status"]');
const scope = new URL('./', new URL(worker, location.href)).href;

const say = (text, values = {}) => {
  told.textContent = text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
};
const count = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, '\u202f');

async function start() {
  if (!navigator.serviceWorker) return say(insecure);
  for (const button of [read, whole, forget]) button.disabled = false;
  const { files, bytes } = await (await fetch(stateFile, { cache: 'no-store' })).json();
  say(size, { files: count(files), size: (bytes / 1e6).toFixed(1).replace('.', ',') });
}

const register = async () => {
  await navigator.serviceWorker.register(worker, { scope });
  return (await navigator.serviceWorker.ready).active;
};

read.addEventListener('click', async () => {
  await register();
  say(kept);
});

whole.addEventListener('click', async () => {
  const active = await register();
  say(going, { done: '0', of: '…' });
  active.postMessage('tout');
});

forget.addEventListener('click', async () => {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  await registration?.unregister();
  for (const name of await caches.keys())
    if (name.includes(` ${scope} `)) await caches.delete(name);
  say(forgotten);
});

navigator.serviceWorker?.addEventListener('message', ({ data }) => {
  const text = { going, done, failed }[data.state];
  if (text) say(text, { done: count(data.done ?? 0), of: count(data.of ?? 0), why: data.why });
});

start().catch(() => say(insecure));
