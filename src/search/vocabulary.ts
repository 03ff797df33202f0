import type { NamedThing } from './name-forms.ts';

/**
 * The archive's words and names, in small files by their first letters: which words exist, how common
 * they are, and which names begin so. The browser reads only those that a query needs.
 */
export interface Shard {
  /** Sorted by form. */
  readonly words: readonly KnownWord[];
  /** Entities that answer to something that belongs here (see `askedAs`), or have a word that does. */
  readonly names: readonly NamedThing[];
}

export interface KnownWord {
  /** Folded. */
  readonly form: string;
  /** 0: a word of names alone; else one more than the binary logarithm of the number of articles. */
  readonly rank: number;
}

/** A shard as it is written: words by spaces, their ranks a letter each, names in a row of strings. */
export interface StoredShard {
  readonly words: string;
  readonly ranks: string;
  readonly names: readonly (readonly string[])[];
}

/** Shard of what begins with no Latin letter or digit. */
export const OTHERS = 'autres';

/**
 * Only the size of a number counts, so that one more article rewrites few shards.
 * @param articles how many have the word
 */
export const rankOf = (articles: number): number =>
  articles === 0 ? 0 : 1 + Math.floor(Math.log2(articles));

export function storeShard({ words, names }: Shard): StoredShard {
  return {
    words: words.map(({ form }) => form).join(' '),
    ranks: words.map(({ rank }) => rank.toString(36)).join(''),
    names: names.map(({ kind, id, name, variants }) => [kind, id, name, ...variants]),
  };
}

export function readShard(stored: StoredShard): Shard {
  const forms = stored.words === '' ? [] : stored.words.split(' ');
  return {
    words: forms.map((form, at) => ({ form, rank: Number.parseInt(stored.ranks.charAt(at), 36) })),
    names: stored.names.map(([kind, id = '', name = '', ...variants]) => ({
      kind: kind as NamedThing['kind'],
      id,
      name,
      variants,
    })),
  };
}

/** What evaluation asks of the vocabulary; files in the browser, plain values in unit tests. */
export interface Vocabulary {
  /** The shard that a folded word belongs to. */
  shardOf(word: string): Promise<Shard>;
  /** The shards of all words that begin so. */
  beginningWith(prefix: string): Promise<readonly Shard[]>;
  /** How many shards that would be. */
  count(prefix: string): number;
}

const EMPTY: Shard = { words: [], names: [] };

/**
 * @param shards names of the shards there are
 * @param read asked once for each shard that is needed
 */
export function vocabulary(
  shards: readonly string[],
  read: (shard: string) => Promise<Shard>,
): Vocabulary {
  const names = new Set(shards);
  const under = (prefix: string): string[] => {
    const deeper = shards.filter((shard) => shard.startsWith(prefix) && shard !== OTHERS);
    const own = shardName(prefix, names);
    return own === undefined || deeper.includes(own) ? deeper : [...deeper, own];
  };
  return {
    async shardOf(word) {
      const name = shardName(word, names);
      return name === undefined ? EMPTY : read(name);
    },
    beginningWith: (prefix) => Promise.all(under(prefix).map(read)),
    count: (prefix) => under(prefix).length,
  };
}

/** The shard of a word: the one with the longest name that the word begins with. */
export function shardName(word: string, shards: ReadonlySet<string>): string | undefined {
  for (let length = word.length; length > 0; length -= 1) {
    const beginning = word.slice(0, length);
    if (shards.has(beginning) && beginning !== OTHERS) return beginning;
  }
  return !/^[a-z0-9]/.test(word) && shards.has(OTHERS) ? OTHERS : undefined;
}
