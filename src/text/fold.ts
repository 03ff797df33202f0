/** Characters that keep their length when folded; the others are left to `fold`. */
const SAME_LENGTH: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['´', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['‒', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u2009', ' '],
]);

const FOLDABLE = /[^\u0000-\u007f]/;

/**
 * A text as French readers compare it: lower case, no accents, `œ` as `oe`, one kind of apostrophe,
 * hyphen and space. The result may be longer or shorter than the text.
 */
export function fold(text: string): string {
  return foldChars(text.normalize('NFC'))
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/\p{M}+/gu, '');
}

/** Like `fold`, but each UTF-16 code unit stands where it stood: spans of the text hold in the result. */
export function foldChars(text: string): string {
  if (!FOLDABLE.test(text)) return text.toLowerCase();
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldUnit(text.charAt(at));
  return folded;
}

function foldUnit(unit: string): string {
  const known = SAME_LENGTH.get(unit);
  if (known !== undefined) return known;
  const bare = unit.normalize('NFD').charAt(0).toLowerCase();
  return bare.length === 1 ? bare : unit;
}
