import { knownCountry } from '../../names/same-things.ts';
import { fold } from '../../text/fold.ts';
import { OPENERS } from '../data/openers.ts';
import type { TaggedName } from '../tagger/tagger.ts';

// `Mme `, `M. `, `Pour `: a first word before another one
const FIRST_WORD = /^(\p{L}+)\.?[\s\u00a0]+(?=\p{Lu})/u;
// ` On`, ` Il`: a last word after another one
const LAST_WORD = /[\s\u00a0]+(\p{Lu}\p{L}*)$/u;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Forms of address, folded: they stand before a name and are no part of it. */
const ADDRESS = words('m mm mme mmes mlle mlles');
/** Small words with which names begin too: « De Villiers », « Le Pen », « En marche ». */
const IN_NAMES = words('a d de des du l la le les son en un une');
/** Pronouns and articles that open a sentence where a scraper dropped the stop before. */
const SUBJECTS = words('on il ils elle elles je nous vous ce cette ces');
/** Labels of a credit line, which a colon follows. */
const LABELS = words(
  'source sources photo photos credit credits image images video videos illustration',
);

/** « Mme Bareigts », « Pour Fillon »: a person's name without the form of address or the preposition. */
export function withoutAddress(text: string, name: TaggedName): TaggedName {
  if (name.kind !== 'person') return name;
  const [whole, word = ''] = FIRST_WORD.exec(text.slice(name.start, name.end)) ?? [];
  if (whole === undefined) return name;
  const folded = fold(word);
  const outside = ADDRESS.has(folded) || (OPENERS.has(folded) && !IN_NAMES.has(folded));
  return outside ? { ...name, start: name.start + whole.length } : name;
}

/** Participles of the line that says when a page appeared, and what follows them. */
const STAMPED = words('mis publie modifie cree actualise');
const STAMP = /^[\s\u00a0](?:à|en|le|il)[\s\u00a0]/i;

/** « USA On », « Joshua Roberts Source: », « Reuters Mis à jour »: a name without the word that opens what follows. */
export function withoutNextOpening(text: string, name: TaggedName): TaggedName {
  const [whole, word = ''] = LAST_WORD.exec(text.slice(name.start, name.end)) ?? [];
  if (whole === undefined) return name;
  const folded = fold(word);
  const after = text.slice(name.end, name.end + 4);
  const outside =
    (SUBJECTS.has(folded) && /^[\s\u00a0]/.test(after)) ||
    (STAMPED.has(folded) && STAMP.test(after)) ||
    (LABELS.has(folded) && /^\s?:/.test(after));
  if (!outside) return name;
  const end = name.end - whole.length;
  const country = knownCountry(text.slice(name.start, end)) !== undefined;
  return { ...name, end, kind: country ? 'place' : name.kind };
}

const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '(': ')' };

/** « ANO « TV-Novosti » »: a mark that opens inside the name takes the one that closes it. */
export function withClosingMark(text: string, name: TaggedName): TaggedName {
  const inside = text.slice(name.start, name.end);
  for (const [opening, closing] of Object.entries(CLOSING)) {
    const opened = inside.lastIndexOf(opening);
    if (opened <= 0 || inside.includes(closing, opened)) continue;
    const [gap] = /^[\s\u00a0\u202f]?/.exec(text.slice(name.end, name.end + 1)) ?? [''];
    const at = name.end + gap.length;
    if (text.startsWith(closing, at)) return { ...name, end: at + closing.length };
  }
  return name;
}

// `PSG cale`: letters and one small word behind
const BEHIND_LETTERS = /^(\p{Lu}{3,}\d?)\s\p{Ll}[\p{L}’'-]*$/u;
// `Assemblée nationale l’abolition`: an article and what it opens
const NEXT_PHRASE = /^(.+?)\s(?:l['’]|(?:le|la|les)\s)\p{Ll}[\p{L}’'-]*$/u;

/**
 * « le PSG cale », « l’Assemblée nationale l’abolition »: a body without the verb or the object behind it; the object is
 * known by the body's name elsewhere in the text, for « la Congrégation pour la doctrine » is one name.
 */
export function withoutNextWords(text: string, names: readonly TaggedName[]): TaggedName[] {
  const all = new Set(names.map(({ start, end }) => text.slice(start, end)));
  return names.map((name) => {
    const words = text.slice(name.start, name.end);
    const letters = BEHIND_LETTERS.exec(words)?.[1];
    const body = NEXT_PHRASE.exec(words)?.[1] ?? '';
    const own = letters ?? (all.has(body) ? body : words);
    return name.kind === 'organisation' ? { ...name, end: name.start + own.length } : name;
  });
}
