import { normalise } from './french.ts';
import type { Shard, Vocabulary } from './vocabulary.ts';

/** A name of the archive that is spelt nearly as a word that stands nowhere. */
export interface Suggestion {
  /** What the reader wrote. */
  readonly written: string;
  /** The word to put in its place, as the archive spells it. */
  readonly instead: string;
  /** The name that it comes from, in full; the same as `instead` for a common word. */
  readonly name: string;
}

/** Letters that French readers take for each other at the beginning of a name. */
const HEARD_ALIKE = ['ckq', 'sc', 'gj', 'iy', 'fp', 'vw', 'zs', 'eah'];

/** The likeliest names or words for one that stands nowhere, best first, three at most. */
export async function suggest(written: string, vocabulary: Vocabulary): Promise<Suggestion[]> {
  const wanted = normalise(written);
  if (wanted.length < 3 || wanted.includes(' ')) return [];
  const shards = await Promise.all(
    beginnings(wanted, vocabulary).map((beginning) => vocabulary.beginningWith(beginning)),
  );
  const different = new Set(shards.flat());
  return best([...different].flatMap((shard) => candidates(wanted, written, shard)));
}

/** Most files read for one beginning: of a large archive the second letter must be right too, or the two exchanged. */
const MOST_SHARDS = 3;

function beginnings(wanted: string, vocabulary: Vocabulary): string[] {
  const [first = '', second = ''] = wanted;
  const letters = new Set([first]);
  for (const group of HEARD_ALIKE)
    if (group.includes(first)) for (const letter of group) letters.add(letter);
  const all = [...letters].flatMap((letter) =>
    vocabulary.count(letter) <= MOST_SHARDS ? [letter] : [`${letter}${second}`],
  );
  return [...new Set([...all, `${second}${first}`])].filter(
    (beginning) => vocabulary.count(beginning) <= MOST_SHARDS,
  );
}

interface Candidate extends Suggestion {
  readonly cost: number;
}

function candidates(wanted: string, written: string, shard: Shard): Candidate[] {
  const allowed = wanted.length < 5 ? 1 : 2;
  const all = shard.names.map(({ name, variants }) => [name, ...variants]);
  const named = all.flatMap((forms) => nearest(wanted, written, forms, allowed));
  const ofNames = new Set(all.flat().flatMap((form) => normalise(form).split(' ')));
  const common = shard.words.flatMap(({ form, rank }) => {
    if (rank === 0 || ofNames.has(form)) return [];
    const cost = distance(wanted, form, allowed);
    // A name is likelier misspelt than a common word
    return cost <= allowed ? [{ written, instead: form, name: form, cost: cost + 0.5 }] : [];
  });
  return [...named, ...common];
}

/** The word of an entity's names that is nearest to the one wanted: at most one an entity. */
function nearest(
  wanted: string,
  written: string,
  forms: readonly string[],
  allowed: number,
): Candidate[] {
  const near = forms.flatMap((name) =>
    name.split(/[\s-]+/).map((instead) => {
      const cost = distance(wanted, normalise(instead), allowed);
      return { written, instead, name, cost };
    }),
  );
  const [first] = near.toSorted((a, b) => a.cost - b.cost);
  return first !== undefined && first.cost <= allowed ? [first] : [];
}

function best(all: readonly Candidate[]): Suggestion[] {
  const seen = new Set<string>();
  return all
    .toSorted((a, b) => a.cost - b.cost || (a.name < b.name ? -1 : 1))
    .filter(({ instead }) => {
      const key = normalise(instead);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, 3)
    .map(({ written, instead, name }) => ({ written, instead, name }));
}

/**
 * Optimal string alignment distance (insertions, deletions, substitutions, neighbours exchanged), or
 * `most + 1` as soon as it is more than `most`.
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let rows: Rows = { before: [], last: Array.from({ length: b.length + 1 }, (_, at) => at) };
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow(a, b, i, rows);
    // The next row may reach past this one, by an exchange
    if (Math.min(...row) > most && Math.min(...rows.last) >= most) return most + 1;
    rows = { before: rows.last, last: row };
  }
  return Math.min(rows.last[b.length] ?? most, most + 1);
}

/** Costs of the two beginnings of `a` before this one, against every beginning of `b`. */
interface Rows {
  readonly before: readonly number[];
  readonly last: readonly number[];
}

function nextRow(a: string, b: string, i: number, { before, last }: Rows): number[] {
  const row = [i];
  const at = (from: readonly number[], j: number) => from[j] ?? Number.POSITIVE_INFINITY;
  for (let j = 1; j <= b.length; j += 1) {
    const same = a.charAt(i - 1) === b.charAt(j - 1);
    const swapped = a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
    row[j] = Math.min(
      at(row, j - 1) + 1,
      at(last, j) + 1,
      at(last, j - 1) + (same ? 0 : 1),
      swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  }
  return row;
}
