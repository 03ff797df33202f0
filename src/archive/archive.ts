import { createHash } from 'node:crypto';
import type { Authority } from '../model/authority.ts';
import { recordDigest } from '../record/digest.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { slug } from '../text/slug.ts';
import { gatherEntities } from './entities.ts';
import { type Identities, identify } from './identity.ts';
import { linkRecords } from './linking.ts';
import type { Archive, Article } from './model.ts';
import { nearTexts } from './near.ts';
import { byDate, isUndated } from './order.ts';
import { partsOf } from './parts.ts';
import { quotesOf } from './quotes.ts';
import { sharedPassages } from './shared.ts';
import { shortIds } from './short-ids.ts';

/**
 * Records → what spans articles. Does not depend on the order of the records; linear in their text.
 * Two records of one source (the same bytes twice) count once: the file that sorts first stays.
 */
export function gatherArchive(records: readonly ArchiveRecord[], authority: Authority): Archive {
  const sorted = distinct(records).sort(byDate);
  const identities = identify(sorted, authority, linkRecords(sorted, authority));
  const articles = inOrder(sorted, identities);
  const idOf = recordIds(articles, identities);
  const entities = gatherEntities(articles, identities.all, idOf);
  return {
    articles,
    dated: sorted.filter((record) => !isUndated(record)).length,
    entities,
    entityById: new Map(entities.map((entity) => [entity.id, entity])),
    shared: sharedPassages(articles),
    near: nearTexts(articles),
  };
}

function distinct(records: readonly ArchiveRecord[]): ArchiveRecord[] {
  const byId = new Map<string, ArchiveRecord>();
  for (const record of records) {
    const other = byId.get(record.id);
    if (!other || record.source.file < other.source.file) byId.set(record.id, record);
  }
  return [...byId.values()];
}

function inOrder(records: readonly ArchiveRecord[], identities: Identities): Article[] {
  const ids = shortIds(records.map(({ id }) => id));
  const sameShelf = (a: ArchiveRecord, order: number): number | null => {
    const b = records[order];
    return b && isUndated(a) === isUndated(b) ? order : null;
  };
  return records.map((record, order) => {
    const byRecordId = new Map(record.entities.map((e) => [e.id, identities.of(e).id]));
    const idOf = (id: string) => byRecordId.get(id) ?? id;
    const parts = partsOf(record, idOf);
    const shortId = ids.get(record.id) ?? record.id;
    return {
      record,
      digest: digestOf(record, shortId, byRecordId),
      order,
      shortId,
      slug: `${slug(record.title.text)}-${shortId}`,
      parts,
      quotes: quotesOf(record, order, parts, idOf),
      entities: [...new Set(parts.flatMap((part) => part.occurrences.map((o) => o.entity)))],
      previous: sameShelf(record, order - 1),
      next: sameShelf(record, order + 1),
    };
  });
}

function digestOf(
  record: ArchiveRecord,
  shortId: string,
  idOf: ReadonlyMap<string, string>,
): string {
  const facts = [recordDigest(record), shortId, ...idOf.values()];
  return createHash('sha256').update(facts.join(' ')).digest('hex').slice(0, 32);
}

function recordIds(
  articles: readonly Article[],
  identities: Identities,
): (article: Article, recordId: string) => string {
  const tables = articles.map(
    ({ record }) => new Map(record.entities.map((e) => [e.id, identities.of(e).id])),
  );
  return (article, recordId) => tables[article.order]?.get(recordId) ?? recordId;
}
