// « Vérifier cette page »: the browser hashes the source again and says whether the page tells the same hash.
// Loaded when the box is opened; every word stands in the page.

/** @param {HTMLElement} box holds the address and the hash to expect, the sentences, and the place to say one */
export default async function verify(box) {
  const { source, sha256, busy, same, other, insecure, failed } = box.dataset;
  const say = (text, found = '') => {
    const place = box.querySelector('[role="status"]');
    place.textContent = text.replace('…', found);
    place.dataset.verdict = text === same ? 'same' : 'not';
  };
  // Browsers hash on https and on localhost only.
  if (!globalThis.crypto?.subtle) return say(insecure);
  say(busy);
  try {
    const response = await fetch(source, { cache: 'no-store' });
    if (!response.ok) throw new Error(String(response.status));
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    const found = [...new Uint8Array(digest)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    say(found === sha256 ? same : other, found);
  } catch {
    say(failed);
  }
}
