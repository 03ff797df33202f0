import { askedAs, bareName, nameWords } from './name-forms.ts';
import type { SearchableEntity } from './searchable.ts';
import { type KnownWord, OTHERS, rankOf, type Shard, shardName } from './vocabulary.ts';

/** Most words of a shard, unless they begin with the same five letters: some 6 kB, compressed 3. */
const MOST_WORDS = 1200;
const LONGEST_NAME = 5;

interface Named {
  readonly thing: Shard['names'][number];
  /** Folded words of its forms, and everything that it is asked for by. */
  readonly filedUnder: ReadonlySet<string>;
}

/**
 * The archive's words and names by their first letters, in the order of the letters.
 * @param counts folded word → in how many articles' text or title it stands
 */
export function buildVocabulary(
  counts: ReadonlyMap<string, number>,
  entities: readonly SearchableEntity[],
): Map<string, Shard> {
  const named = entities.map(namedThing);
  const words = new Map(counts);
  for (const { thing } of named)
    for (const word of [thing.name, ...thing.variants].flatMap(nameWords))
      if (!words.has(word)) words.set(word, 0);
  const sorted = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = shardNames(sorted.map(([form]) => form));
  const shards = new Map<string, { words: KnownWord[]; names: Shard['names'][number][] }>();
  const shard = (word: string) => {
    const name = shardName(word, names) ?? (/^[a-z0-9]/.test(word) ? word.charAt(0) : OTHERS);
    const found = shards.get(name) ?? { words: [], names: [] };
    shards.set(name, found);
    return found;
  };
  for (const [form, articles] of sorted) shard(form).words.push({ form, rank: rankOf(articles) });
  for (const { thing, filedUnder } of named)
    for (const found of new Set([...filedUnder].map(shard))) found.names.push(thing);
  return new Map([...shards].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function namedThing(entity: SearchableEntity): Named {
  const { id, kind } = entity;
  const [name = '', ...variants] = new Set([bareName(entity.name), ...entity.variants]);
  const thing = { id, kind, name, variants };
  return {
    thing,
    filedUnder: new Set([...askedAs(thing), ...[name, ...variants].flatMap(nameWords)]),
  };
}

/** First letters; and where too many words begin so, the next letter as well. */
function shardNames(sorted: readonly string[]): Set<string> {
  const names = new Set<string>();
  const part = (words: readonly string[], length: number): void => {
    const byBeginning = new Map<string, string[]>();
    for (const word of words) {
      const beginning = word.slice(0, length);
      if (beginning.length < length || !/^[a-z0-9]+$/.test(beginning)) continue;
      const same = byBeginning.get(beginning);
      if (same) same.push(word);
      else byBeginning.set(beginning, [word]);
    }
    for (const [beginning, same] of byBeginning) {
      names.add(beginning);
      if (same.length > MOST_WORDS && length < LONGEST_NAME) part(same, length + 1);
    }
  };
  part(sorted, 1);
  if (sorted.some((word) => !/^[a-z0-9]/.test(word))) names.add(OTHERS);
  return names;
}
