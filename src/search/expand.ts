import type { Clause } from './query.ts';
import { familyPrefix, stem } from './stem.ts';
import type { KnownWord, Vocabulary } from './vocabulary.ts';

/** Forms to look up for one word of a query, and how near they are to what was typed (0..1). */
interface Alternative {
  readonly form: string;
  readonly weight: number;
}

/** A sequence of forms to look up for a clause. */
export interface Reading {
  readonly forms: readonly string[];
  readonly weight: number;
}

/** How a clause was read. */
export interface Expansion {
  readonly readings: readonly Reading[];
  /** The word as typed is no word of the archive: these begin with it. Empty otherwise. */
  readonly completed: readonly string[];
}

const RELATED = 0.7;
const BEGINS = 0.5;
/** Bounds the look-ups of one clause; the most frequent words are kept. */
const MOST_BEGINNINGS = 40;
const MOST_READINGS = 16;
const LEAST_PREFIX = 2;

/**
 * The words to look up for a clause. Quoted: these words. Else every form of the archive with the same
 * stem; and where the last word of the query is no word of the archive, those that begin with it.
 */
export async function expand(
  clause: Clause,
  isLast: boolean,
  vocabulary: Vocabulary,
): Promise<Expansion> {
  if (clause.exact) return { readings: [{ forms: clause.words, weight: 1 }], completed: [] };
  const known = await Promise.all(clause.words.map((word) => family(word, vocabulary)));
  const last = clause.words.length - 1;
  const begins =
    clause.prefix || (isLast && known[last]?.length === 0)
      ? await beginning(clause.words[last] ?? '', vocabulary)
      : [];
  if (begins.length > 0) known[last] = merge(known[last] ?? [], begins);
  return {
    readings: [...sequences(known), ...(await asOneWord(clause.words, vocabulary))],
    completed: begins.map(({ form }) => form),
  };
}

/** « week-end » also asks for « weekend », where the archive writes it so. */
async function asOneWord(words: readonly string[], vocabulary: Vocabulary): Promise<Reading[]> {
  if (words.length === 1) return [];
  const alternatives = await family(words.join(''), vocabulary);
  return alternatives.map(({ form, weight }) => ({
    forms: [form],
    weight: weight * RELATED,
  }));
}

/** The word itself and its relatives, most frequent first. */
async function family(word: string, vocabulary: Vocabulary): Promise<Alternative[]> {
  const wanted = stem(word);
  const forms = await mostFrequent(
    familyPrefix(wanted),
    (form) => form === word || stem(form) === wanted,
    vocabulary,
  );
  return forms.map((form) => ({ form, weight: form === word ? 1 : RELATED }));
}

async function beginning(word: string, vocabulary: Vocabulary): Promise<Alternative[]> {
  if (word.length < LEAST_PREFIX) return [];
  const forms = await mostFrequent(
    word,
    (form) => form.startsWith(word) && form !== word,
    vocabulary,
  );
  return forms.slice(0, MOST_BEGINNINGS).map((form) => ({ form, weight: BEGINS }));
}

async function mostFrequent(
  prefix: string,
  fits: (form: string) => boolean,
  vocabulary: Vocabulary,
): Promise<string[]> {
  const shards = await vocabulary.beginningWith(prefix);
  return shards
    .flatMap(({ words }) => words.filter(({ form }) => fits(form)))
    .toSorted((a, b) => b.rank - a.rank || byForm(a, b))
    .map(({ form }) => form);
}

const byForm = (a: KnownWord, b: KnownWord): number => (a.form < b.form ? -1 : 1);

const merge = (known: readonly Alternative[], more: readonly Alternative[]): Alternative[] => [
  ...known,
  ...more.filter(({ form }) => !known.some((other) => other.form === form)),
];

/** Every way to choose one form for each word, nearest first. */
function sequences(words: readonly (readonly Alternative[])[]): Reading[] {
  let readings: Reading[] = [{ forms: [], weight: 1 }];
  for (const alternatives of words) {
    readings = readings.flatMap((reading) =>
      alternatives.map(({ form, weight }) => ({
        forms: [...reading.forms, form],
        weight: reading.weight * weight,
      })),
    );
  }
  const nearest = readings.toSorted((a, b) => b.weight - a.weight);
  return words.length === 1 ? nearest : nearest.slice(0, MOST_READINGS);
}
