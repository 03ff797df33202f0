import type { ArchiveRecord } from './schema.ts';

type RecordEntity = ArchiveRecord['entities'][number];

/** An entity of a record without the places of its mentions. */
export interface NamedEntity extends Omit<RecordEntity, 'mentions'> {
  /** Number of its mentions. */
  readonly mentions: number;
}

/** Whom a record names, in its order. */
export const namedIn = (record: ArchiveRecord & { readonly named?: readonly NamedEntity[] }) =>
  record.named ?? record.entities.map(summary);

export const summary = ({ mentions, ...rest }: RecordEntity): NamedEntity => {
  return { ...rest, mentions: mentions.length };
};
