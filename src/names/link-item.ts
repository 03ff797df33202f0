import type { EntityKind } from '../model/entity.ts';

/** An entity of the archive as its articles name it, before linking. */
export interface LinkItem {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** All forms met. */
  readonly forms: readonly string[];
  /** How many articles name it. */
  readonly articles: number;
}

/** The key of an entity across the archive: an id may serve for two kinds. */
export const entityKey = ({
  kind,
  id,
}: {
  readonly kind: EntityKind;
  readonly id: string;
}): string => `${kind}/${id}`;
