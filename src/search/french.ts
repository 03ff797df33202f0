import { fold } from '../text/fold.ts';

/**
 * The words of French as the index and the query see them. No Node imports: the same code runs at
 * build time and in the reader's browser, which is why both always agree.
 */

/** A word of a text: where it stands (UTF-16, end exclusive) and its folded form (`^[\p{L}\p{N}]+$`). */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/**
 * Marks a token that is not a word of the running text (see streams.ts). A letter, so that Pagefind
 * keeps it; no language of the press uses it (U+01C2, a click consonant).
 */
export const MARK = 'ǂ';

// Dotted capitals count as one word: `O.N.U.`, `H.R.`; but `M.Trump` is two.
const DOTTED = String.raw`(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+`;
// Letters and digits; invisible joiners and soft hyphens do not cut: `gouver\u00adnement`
const PLAIN = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*)`;
const WORD = new RegExp(`${DOTTED}|${PLAIN}`, 'gu');

const NOT_WORD = /[^\p{L}\p{N}]+|[\u01c0-\u01c3]/gu;

/** Latin letters that Unicode does not decompose; readers type the plain letter: `Wałęsa`, `Øresund`. */
const UNDECOMPOSED: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
]);

/** The words of a text, in order. Apostrophes, hyphens and every other sign cut. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const form = wordForm(match[0]);
    if (form !== '') found.push({ start: match.index, end: match.index + match[0].length, form });
  }
  return found;
}

/** The folded forms of a text, joined by single spaces: « L’Œuvre d’Art » is `l oeuvre d art`. */
export function normalise(text: string): string {
  return words(text)
    .map((word) => word.form)
    .join(' ');
}

// Most words, and the fast way through: `ambassadeur`
const BARE = /^[a-z0-9]+$/;

function wordForm(word: string): string {
  const lower = word.toLowerCase();
  if (BARE.test(lower)) return lower;
  const folded = fold(word.normalize('NFKC')).replace(NOT_WORD, '');
  return folded.replace(/[łøđðþħı]/g, (letter) => UNDECOMPOSED.get(letter) ?? letter);
}
