import { askedAs, type NamedThing, nameWords } from './name-forms.ts';
import type { Shard, Vocabulary } from './vocabulary.ts';

/** By shard: what each name answers to. Worked out once, a query asks several times. */
const answers = new WeakMap<Shard, ReadonlyMap<string, readonly NamedThing[]>>();

/** The entities that answer to a name, its words joined to one (see `askedAs`). */
export async function answering(joined: string, from: Vocabulary): Promise<readonly NamedThing[]> {
  const shard = await from.shardOf(joined);
  const known = answers.get(shard) ?? byAnswer(shard);
  answers.set(shard, known);
  return known.get(joined) ?? [];
}

function byAnswer({ names }: Shard): Map<string, NamedThing[]> {
  const table = new Map<string, NamedThing[]>();
  for (const thing of names) {
    for (const joined of askedAs(thing)) {
      const same = table.get(joined);
      if (same) same.push(thing);
      else table.set(joined, [thing]);
    }
  }
  return table;
}

/** The entities of which some form has these folded words one after the other. */
export async function holding(
  words: readonly string[],
  from: Vocabulary,
): Promise<readonly NamedThing[]> {
  const { names } = await from.shardOf(words[0] ?? '');
  return names.filter(({ name, variants }) =>
    [name, ...variants].some((form) => hasSequence(nameWords(form), words)),
  );
}

/** Whether the words stand one after the other in a list. */
export const hasSequence = (all: readonly string[], words: readonly string[]): boolean =>
  all.some((_, at) => words.every((word, next) => all[at + next] === word));
