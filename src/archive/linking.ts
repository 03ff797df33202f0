import type { Authority } from '../model/authority.ts';
import { type Linking, linkEntities } from '../names/link.ts';
import { entityKey, type LinkItem } from '../names/link-item.ts';
import { namedIn } from '../record/named.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { byCodeUnits } from '../text/code-units.ts';

/**
 * Which entities of different records are one (see `linkEntities`): what was joined and why, and the
 * doubtful pairs that an editor is asked about. Does not depend on the order of the records.
 */
export function linkRecords(records: readonly ArchiveRecord[], authority: Authority): Linking {
  return linkEntities(linkItems(records), authority);
}

/** Every entity that a record names, once, with the forms of all records. */
function linkItems(records: readonly ArchiveRecord[]): LinkItem[] {
  const found = new Map<string, Found>();
  for (const record of records)
    for (const entity of namedIn(record)) {
      const key = entityKey(entity);
      const item = found.get(key) ?? {
        id: entity.id,
        kind: entity.kind,
        forms: new Map(),
        articles: 0,
      };
      found.set(key, item);
      item.articles += 1;
      item.forms.set(entity.name, (item.forms.get(entity.name) ?? 0) + entity.mentions);
      for (const { form } of entity.merges) item.forms.set(form, item.forms.get(form) ?? 0);
    }
  return [...found.values()].map(({ id, kind, forms, articles }) => {
    const ranked = [...forms].sort(([a, n], [b, m]) => m - n || byCodeUnits(a, b));
    return { id, kind, articles, name: ranked[0]?.[0] ?? id, forms: ranked.map(([form]) => form) };
  });
}

interface Found extends Pick<LinkItem, 'id' | 'kind'> {
  readonly forms: Map<string, number>;
  articles: number;
}
