/** A stretch of a text: words as they stand, or a sign that a reader would not see. */
export type Sign =
  | string
  | { readonly code: string; readonly name: SignName; readonly raw: string };

/** What kind of unseen sign it is; words for readers stand with the strings of the site. */
export type SignName = 'line' | 'tab' | 'control' | 'space' | 'invisible' | 'direction' | 'lost';

// Line ends, tabs, C0 and C1 controls; spaces that are not U+0020; what has no width; what turns the
// direction of the text; U+FFFD, which an earlier program left for a byte that it could not read
const UNSEEN =
  /\r\n|\u034f|[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff\ufffd]/g;

/** The text in order, each unseen sign by itself. All `raw` and words together are exactly the text. */
export function signs(text: string): Sign[] {
  const found: Sign[] = [];
  let at = 0;
  for (const { 0: raw, index } of text.matchAll(UNSEEN)) {
    if (index > at) found.push(text.slice(at, index));
    found.push({ code: codeOf(raw), name: nameOf(raw), raw });
    at = index + raw.length;
  }
  if (at < text.length) found.push(text.slice(at));
  return found;
}

const codeOf = (raw: string): string =>
  [...raw]
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

function nameOf(raw: string): SignName {
  if (/[\n\r\u0085\u2028\u2029]/.test(raw)) return 'line';
  if (raw === '\t') return 'tab';
  if (raw === '\ufffd') return 'lost';
  if (/[\u0000-\u001f\u007f-\u009f]/.test(raw)) return 'control';
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(raw)) return 'direction';
  return /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/.test(raw) ? 'space' : 'invisible';
}
