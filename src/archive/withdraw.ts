import type { Release } from '../model/release.ts';
import type { Withdrawal } from '../model/withdrawn.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { slug } from '../text/slug.ts';
import { shortIds } from './short-ids.ts';

/** What stands at the addresses of a withdrawn text. */
export interface Tombstone extends Withdrawal {
  /** Last piece of its lasting address. */
  readonly shortId: string;
  /** Its source below `sources/`, where that is still there. */
  readonly file: string | null;
}

/** Records that the archive shows, and what it says of the others. */
export interface Split {
  readonly records: readonly ArchiveRecord[];
  readonly withdrawn: readonly Tombstone[];
}

/**
 * Takes the records of withdrawn texts away, before anything is made from them. Every address that such
 * a text is known to have had is kept: the one it would have now, those of the releases, the editor's.
 */
export function withdraw(
  records: readonly ArchiveRecord[],
  withdrawals: readonly Withdrawal[],
  releases: readonly Release[],
): Split {
  if (withdrawals.length === 0) return { records, withdrawn: [] };
  const gone = new Set(withdrawals.map(({ id }) => id));
  const byId = new Map(records.map((record) => [record.id, record]));
  const short = shortIds([...new Set([...byId.keys(), ...gone])]);
  return {
    records: records.filter(({ id }) => !gone.has(id)),
    withdrawn: withdrawals.map((one) => {
      const record = byId.get(one.id);
      const shortId = short.get(one.id) ?? one.id;
      const now = record && `${slug(record.title.text)}-${shortId}`;
      const released = releases.flatMap(({ articles }) =>
        articles.filter(({ id }) => id === one.id),
      );
      const slugs = [...one.slugs, ...(now ? [now] : []), ...released.map((each) => each.slug)];
      const sha256 = record?.source.sha256 ?? one.sha256;
      const file = record?.source.file ?? null;
      return { ...one, shortId, file, sha256, slugs: [...new Set(slugs)] };
    }),
  };
}
