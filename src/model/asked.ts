/** What the naming of one text asked of the known entities: while no answer differs, nor does its record. */
export interface Asked {
  /** The words that stand in it, and keys of `names`, as a sieve (see `src/entities/reach/`). */
  readonly sieve: string;
  /** Names that stand in it and that no entry writes down: kind, space, name. */
  readonly names: readonly string[];
}
