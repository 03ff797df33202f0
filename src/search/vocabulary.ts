/**
 * The archive's words, in one small file for each first letter: which words exist, in how many articles,
 * and which names begin so. The browser reads only the letters that a query needs.
 */
export interface Shard {
  /** Folded word and the number of articles whose text or title has it; 0 for words of names alone. Sorted. */
  readonly forms: readonly (readonly [form: string, articles: number])[];
  /** Entities of which a word begins with this letter: preferred name, then other forms. For suggestions. */
  readonly names: readonly (readonly string[])[];
}

export const EMPTY_SHARD: Shard = { forms: [], names: [] };

/** Name of the shard of a folded form: its first letter, or `autres`. */
export function shardOf(form: string): string {
  const letter = form.charAt(0);
  return /[a-z0-9]/.test(letter) ? letter : 'autres';
}

/** Reads shards; a letter that the archive lacks gives `EMPTY_SHARD`. */
export interface Vocabulary {
  shard(name: string): Promise<Shard>;
}
