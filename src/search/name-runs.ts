import type { Expansion } from './expand.ts';
import { type Matches, raise } from './matches.ts';
import { answering } from './names.ts';
import type { Clause } from './query.ts';
import { STOP_WORDS } from './stop-words.ts';
import { entityToken } from './streams.ts';
import type { Library } from './text-index.ts';

/** Longest run of words that is tried as one name. */
const LONGEST_NAME = 7;
/** Beside 1 for the word itself and 0.7 for a related form. */
const VARIANT_WEIGHT = 0.6;

/** Lets runs of words find articles that name the same thing otherwise. Gives the entities asked for, by id. */
export async function addVariants(
  clauses: readonly Clause[],
  expansions: readonly Expansion[],
  found: readonly Matches[],
  { index, vocabulary }: Library,
): Promise<string[]> {
  const completed = expansions.flatMap((expansion, from) =>
    clauses[from]?.stream === 'text'
      ? expansion.completed.map((name) => ({ from, to: from + 1, name }))
      : [],
  );
  const tried = [...runs(clauses), ...completed];
  const asked = await Promise.all(
    tried.map(async (run) => ({ run, things: await answering(run.name, vocabulary) })),
  );
  await Promise.all(
    asked.flatMap(({ run: { from, to }, things }) =>
      things.map(async ({ id }) => {
        for (const article of (await index.find([entityToken(id)])).keys())
          for (const matches of found.slice(from, to))
            raise(matches, article, VARIANT_WEIGHT, true);
      }),
    ),
  );
  return [...new Set(asked.flatMap(({ things }) => things.map(({ id }) => id)))];
}

interface Run {
  /** Clauses `from` to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  /** Their words as one token. */
  readonly name: string;
}

/** Every run of clauses that may be one name: a quoted one alone, others in every length. */
function runs(clauses: readonly Clause[]): Run[] {
  const all = clauses.flatMap((_, from) =>
    clauses.slice(from, from + LONGEST_NAME).map((_, length) => ({ from, to: from + length + 1 })),
  );
  return all.flatMap(({ from, to }) => {
    const part = clauses.slice(from, to);
    const forms = part.flatMap((clause) => clause.words);
    const isName = part.length === 1 ? part[0]?.stream === 'text' : part.every(isPlain);
    if (!isName || forms.length > LONGEST_NAME) return [];
    return forms.every((form) => STOP_WORDS.has(form)) ? [] : [{ from, to, name: forms.join('') }];
  });
}

/** Asked of the text as a whole: names and titles count too. */
export const isAsked = (clause: Clause): boolean => !clause.excluded && clause.stream === 'text';

/** Written without quotation marks or asterisk: may be part of a longer name. */
export const isPlain = (clause: Clause): boolean =>
  isAsked(clause) && !clause.exact && !clause.prefix;
