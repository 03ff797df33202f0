import type { ArchiveRecord } from './schema.ts';

type RecordEntity = ArchiveRecord['entities'][number];

/** An entity of a record without the places of its mentions. */
export interface NamedEntity extends Pick<RecordEntity, 'id' | 'kind' | 'name' | 'origin'> {
  /** Number of its mentions. */
  readonly mentions: number;
  /** Other forms that were taken for it. */
  readonly forms: readonly string[];
}

/** Whom a record names, in its order. */
export const namedIn = (record: ArchiveRecord & { readonly named?: readonly NamedEntity[] }) =>
  record.named ?? record.entities.map(summary);

export const summary = ({
  id,
  kind,
  name,
  origin,
  mentions,
  merges,
}: RecordEntity): NamedEntity => {
  return {
    id,
    kind,
    name,
    origin,
    mentions: mentions.length,
    forms: merges.map(({ form }) => form),
  };
};
