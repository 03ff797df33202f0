import type { Asked } from '../../model/asked.ts';
import type { EntityKind } from '../../model/entity.ts';
import type { Found } from '../found.ts';
import { isCapital, type Word, wordsOf } from '../words.ts';
import { keyOf, keyOfBoth, sieveOf } from './sieve.ts';

/**
 * All by which the naming of one text depends on the known entities, decisions apart: its words, of which
 * forms that an editor wrote down are made, and its names that nobody wrote down, which may be variants of
 * such forms, or take the id of an entry.
 */
export function askedOf(text: string, words: readonly Word[], found: readonly Found[]): Asked {
  const unknown = found.filter(({ known }) => known === undefined);
  const names = new Set(unknown.map(({ kind, name }) => nameKey(kind, name)));
  const own = words.map(({ folded }) => keyOf(folded));
  const keys = new Set(own);
  for (const [at, { start }] of words.entries()) {
    if (!isCapital(text, start)) continue;
    const key = own[at] ?? 0;
    keys.add(capitalKey(key));
    const next = own[at + 1];
    if (next !== undefined) keys.add(pairKey(key, next));
  }
  for (const name of names) for (const key of keysOfName(name)) keys.add(key);
  return { sieve: sieveOf(keys), names: [...names] };
}

/** Keys of which a text that holds a form has all: of its words, the first with a capital when the form begins with one. */
export function keysOfForm(form: string): readonly number[] {
  const words = wordsOf(form, [{ start: 0, end: form.length }]);
  const keys = words.map(({ folded }) => keyOf(folded));
  const [first, second] = keys;
  if (first === undefined || !isCapital(form, words[0]?.start ?? 0)) return keys;
  return [...keys, second === undefined ? capitalKey(first) : pairKey(first, second)];
}

const CAPITAL = keyOf('^');

/** The key of a word that stands somewhere with a capital. */
const capitalKey = (word: number): number => keyOfBoth(word, CAPITAL);

/** The key of two words that follow each other, the first with a capital: Jean and Martin, not Jean Roy and Ida Martin. */
const pairKey = (first: number, second: number): number => keyOfBoth(first, second);

export const nameKey = (kind: EntityKind, name: string): string => `${kind} ${name}`;

/** Two, as one alone is found by chance in 2 sieves of 100. */
export const keysOfName = (name: string): readonly number[] => [
  keyOf(`=${name}`),
  keyOf(`==${name}`),
];
