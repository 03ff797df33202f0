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

/** All known entities, sorted by id. */
export type Authority = readonly AuthorityEntry[];
