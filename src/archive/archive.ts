import type { Authority } from '../model/authority.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { articlesOf } from './article.ts';
import { gatherEntities } from './entities.ts';
import { identify } from './identity.ts';
import { linkRecords } from './linking.ts';
import type { Archive } from './model.ts';
import { nearTexts } from './near.ts';
import { byDate, isUndated } from './order.ts';
import { sharedPassages } from './shared.ts';

/**
 * Records → what spans articles. Does not depend on the order of the records; linear in their text.
 * Two records of one source (the same bytes twice) count once: the file that sorts first stays.
 */
export function gatherArchive(records: readonly ArchiveRecord[], authority: Authority): Archive {
  const sorted = distinct(records).sort(byDate);
  const identities = identify(sorted, authority, linkRecords(sorted, authority));
  const articles = articlesOf(sorted, identities);
  const entities = gatherEntities(articles, identities);
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
