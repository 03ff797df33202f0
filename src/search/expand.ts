import type { Clause } from './query.ts';
import { stem } from './stem.ts';
import { type Shard, shardOf, type Vocabulary } from './vocabulary.ts';

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
  const shards = await Promise.all(clause.words.map((word) => vocabulary.shard(shardOf(word))));
  const known = clause.words.map((word, at) => family(word, shards[at]));
  const last = clause.words.length - 1;
  const begins =
    clause.prefix || (isLast && known[last]?.length === 0)
      ? beginning(clause.words[last] ?? '', shards[last])
      : [];
  if (begins.length > 0) known[last] = merge(known[last] ?? [], begins);
  return {
    readings: [...sequences(known), ...asOneWord(clause.words, shards[0])],
    completed: begins.map(({ form }) => form),
  };
}

/** « week-end » also asks for « weekend », where the archive writes it so. */
function asOneWord(words: readonly string[], shard: Shard | undefined): Reading[] {
  if (words.length === 1) return [];
  return family(words.join(''), shard).map(({ form, weight }) => ({
    forms: [form],
    weight: weight * RELATED,
  }));
}

/** The word itself and its relatives, most frequent first. */
function family(word: string, shard: Shard | undefined): Alternative[] {
  const wanted = stem(word);
  return mostFrequent(shard, (form) => form === word || stem(form) === wanted).map((form) => ({
    form,
    weight: form === word ? 1 : RELATED,
  }));
}

function beginning(word: string, shard: Shard | undefined): Alternative[] {
  if (word.length < LEAST_PREFIX) return [];
  return mostFrequent(shard, (form) => form.startsWith(word) && form !== word)
    .slice(0, MOST_BEGINNINGS)
    .map((form) => ({ form, weight: BEGINS }));
}

function mostFrequent(shard: Shard | undefined, fits: (form: string) => boolean): string[] {
  return (shard?.forms ?? [])
    .filter(([form]) => fits(form))
    .toSorted((a, b) => b[1] - a[1])
    .map(([form]) => form);
}

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
