import type { EntityKind } from './entity.ts';

/** One entry of `content/authority/*.yaml`. */
export interface AuthorityEntry {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly variants: readonly string[];
  readonly description?: string;
  readonly wikidata?: string;
  readonly mergedFrom: readonly string[];
  /** Strings or entity ids that are not this entity, however alike. */
  readonly never: readonly string[];
  readonly because: string;
}

/**
 * What the understanding of a text may look at; the rest is for pages, and the stages do not see it: a new
 * description makes no record anew.
 */
export type KnownEntry = Pick<
  AuthorityEntry,
  'id' | 'kind' | 'name' | 'variants' | 'never' | 'because'
>;

/** Entries as the stages see them, sorted by id. */
export type KnownEntries = readonly KnownEntry[];

/** All known entities, sorted by id. */
export type Authority = readonly AuthorityEntry[];
