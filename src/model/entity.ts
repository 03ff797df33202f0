import type { Span } from './span.ts';

export type EntityKind = 'person' | 'organisation' | 'place' | 'other';

/** A span that names an entity. */
export interface Mention extends Span {
  readonly kind: EntityKind;
  /** Id of the entity (see `TextEntity.id`). */
  readonly entity: string;
  /** How it was found: `tagger`, `authority`, `variant`, `surname`, `compound`, `correction`… */
  readonly rule: string;
}

/** An entity as one text knows it. */
export interface TextEntity {
  /** The authority's id, or a slug of the name where no authority knows it. */
  readonly id: string;
  readonly kind: EntityKind;
  /** Preferred name: the authority's, or the fullest form in this text. */
  readonly name: string;
  readonly origin: 'authority' | 'text';
  /** Why different forms were taken for one entity, one line (French) a merge. */
  readonly merges: readonly EntityMerge[];
}

/** Two forms taken for one entity, by a named rule. */
export interface EntityMerge {
  readonly form: string;
  readonly rule: string;
  readonly why: string;
  /** 0..1: how sure; an editor is asked about those below 0.9. */
  readonly weight: number;
}

/** What a text names. Mentions are sorted and disjoint. */
export interface Naming {
  readonly entities: readonly TextEntity[];
  readonly mentions: readonly Mention[];
}
