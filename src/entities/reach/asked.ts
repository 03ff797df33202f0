import type { Asked } from '../../model/asked.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { Found } from '../found.ts';
import { isCapital, type Word, wordsOf } from '../words.ts';
import { sieveOf } from './sieve.ts';

/**
 * All by which the naming of one text depends on the known entities, decisions apart: its words, of which
 * forms that an editor wrote down are made, and its names that nobody wrote down, which may be variants of
 * such forms, or take the id of an entry.
 */
export function askedOf(text: string, words: readonly Word[], found: readonly Found[]): Asked {
  const unknown = found.filter(({ known }) => known === undefined);
  const names = new Set(unknown.map(({ kind, name }) => nameKey(kind, name)));
  const keys = new Set<string>();
  for (const [at, { folded, start }] of words.entries()) {
    keys.add(folded);
    if (!isCapital(text, start)) continue;
    keys.add(capitalKey(folded));
    const next = words[at + 1];
    if (next) keys.add(pairKey(folded, next.folded));
  }
  for (const name of names) for (const key of keysOfName(name)) keys.add(key);
  return { sieve: sieveOf(keys), names: [...names] };
}

/** Keys of which a text that holds a form has all: of its words, the first with a capital when the form begins with one. */
export function keysOfForm(form: string): readonly string[] {
  const words = wordsOf(form, [{ start: 0, end: form.length }]);
  const [first, second] = words;
  if (!first) return [];
  const plain = words.map(({ folded }) => folded);
  if (!isCapital(form, first.start)) return plain;
  if (!second) return [...plain, capitalKey(first.folded)];
  return [...plain, pairKey(first.folded, second.folded)];
}

// Words have no space, `^` nor `=`: no key is one of another sort.

/** The key of a word that stands somewhere with a capital. */
const capitalKey = (folded: string): string => `^${folded}`;

/** The key of two words that follow each other, the first with a capital: Jean and Martin, not Jean Roy and Ida Martin. */
const pairKey = (first: string, second: string): string => `^${first} ${second}`;

export const nameKey = (kind: EntityKind, name: string): string => `${kind} ${name}`;

/** Two, as one alone is found by chance in 2 sieves of 100. */
export const keysOfName = (name: string): readonly string[] => [`=${name}`, `==${name}`];
