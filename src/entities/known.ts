import type { KnownEntries, KnownEntry } from '../model/authority.ts';
import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { type Form, type FormMatch, formFinder } from './forms.ts';
import type { Word } from './words.ts';

/** A form of an authority's entry, or something that this entry is not. */
interface Claim {
  readonly entry: KnownEntry;
  readonly never: boolean;
}

/** Where the text uses a form that an editor wrote down. */
export interface KnownMatch extends Span {
  readonly entry: KnownEntry;
  readonly form: string;
  /** Number of words of the form. */
  readonly words: number;
  /** Indexes of its first and last words. */
  readonly first: number;
  readonly last: number;
}

export type KnownFinder = (text: string, words: readonly Word[]) => KnownMatch[];

/**
 * Finds the names and variants of the authority: the longest match wins, then the first; nothing is
 * found inside what the entry lists under `never`. Sorted, disjoint.
 */
export function knownFinder(authority: KnownEntries): KnownFinder {
  const find = formFinder(authority.flatMap(claims));
  return (text, words) => {
    const matches = find(text, words);
    const barred = barredWords(matches.filter(({ form }) => form.owner.never));
    const free = matches
      .filter(({ form }) => !form.owner.never)
      .filter(({ form, first }) => !barred.has(`${form.owner.entry.id}@${first}`));
    return longestFirst(free).map(({ form, first, last, start, end }) => ({
      entry: form.owner.entry,
      form: form.text,
      words: last - first + 1,
      first,
      last,
      start,
      end,
    }));
  };
}

function claims(entry: KnownEntry): Form<Claim>[] {
  const ceded = new Set(entry.never.map(fold));
  const own = [entry.name, ...entry.variants].filter((form) => !ceded.has(fold(form)));
  return [
    ...own.map((text) => ({ text, owner: { entry, never: false } })),
    ...entry.never.map((text) => ({ text, owner: { entry, never: true } })),
  ];
}

/** `entry@word` for each word at which an entry must not begin. */
const barredWords = (matches: readonly FormMatch<Claim>[]): ReadonlySet<string> =>
  new Set(
    matches.flatMap(({ form, first, last }) =>
      wordRange(first, last).map((at) => `${form.owner.entry.id}@${at}`),
    ),
  );

const wordRange = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Of matches that overlap, the one with the most words stays, then the earliest. */
function longestFirst<Owner>(matches: readonly FormMatch<Owner>[]): FormMatch<Owner>[] {
  const taken = new Set<number>();
  const kept: FormMatch<Owner>[] = [];
  const ranked = [...matches].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  for (const match of ranked) {
    const indexes = wordRange(match.first, match.last);
    if (indexes.some((index) => taken.has(index))) continue;
    for (const index of indexes) taken.add(index);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}
