import type { Authority, AuthorityEntry } from '../model/authority.ts';
import type { EntityKind, EntityMerge } from '../model/entity.ts';
import type { Linking } from '../names/link.ts';
import { entityKey } from '../names/link-item.ts';
import { type NamedEntity, namedIn } from '../record/named.ts';
import type { ArchiveRecord } from '../record/schema.ts';
import { byCodeUnits } from '../text/code-units.ts';

/** An entity of the archive before its mentions are counted. */
export interface Identity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly authority: AuthorityEntry | null;
  readonly formerIds: readonly string[];
  /** Entities of other articles that were joined to it, each with the reason. */
  readonly joined: readonly EntityMerge[];
}

/** Who is who in the archive. */
export interface Identities {
  readonly all: readonly Identity[];
  /** The identity of an entity of a record. */
  of(entity: RecordEntity): Identity;
}

type RecordEntity = Pick<NamedEntity, 'id' | 'kind' | 'origin'>;

/** Appended to the id of the later of two entities of different kinds whose names give one id. */
const SUFFIX: Readonly<Record<EntityKind, string>> = {
  person: 'personne',
  organisation: 'organisation',
  place: 'lieu',
  other: 'autre',
};

/**
 * One identity for each entity of the archive: the authority's id first, then the same kind and id
 * across records, then the joins of `linked`. Does not depend on the order of the records.
 *
 * @param linking for a key `kind/id` that is another's variant, the key that it belongs to, and why
 */
export function identify(
  records: readonly ArchiveRecord[],
  authority: Authority,
  { linked, merges }: Pick<Linking, 'linked' | 'merges'>,
): Identities {
  const entries = entriesById(authority);
  const groups = new Map<string, Group>();
  for (const record of records)
    for (const entity of namedIn(record)) join(groups, entity, entries, linked);
  for (const { from, to, rule, why, weight } of merges)
    groups
      .get(linked.get(entityKey(to)) ?? entityKey(to))
      ?.joined.push({ form: from.name, rule, why, weight });
  const all = named([...groups.values()]);
  const byKey = new Map(all.map(({ key, identity }) => [key, identity]));
  return {
    all: all.map(({ identity }) => identity),
    of(entity) {
      const key = groupKey(entity, entries, linked);
      const identity = byKey.get(key);
      if (!identity) throw new Error(`entity of an unknown record: ${key}`);
      return identity;
    },
  };
}

interface Group {
  readonly key: string;
  readonly entry: AuthorityEntry | null;
  readonly kind: EntityKind;
  /** Names of the entity that the others were joined to, with their mentions: the most frequent one is shown. */
  readonly names: Map<string, number>;
  readonly ids: Set<string>;
  readonly joined: EntityMerge[];
}

function entriesById(authority: Authority): ReadonlyMap<string, AuthorityEntry> {
  const entries = new Map<string, AuthorityEntry>();
  for (const entry of authority) for (const old of entry.mergedFrom) entries.set(old, entry);
  for (const entry of authority) entries.set(entry.id, entry);
  return entries;
}

function entryOf(
  entity: RecordEntity,
  entries: ReadonlyMap<string, AuthorityEntry>,
): AuthorityEntry | null {
  const entry = entries.get(entity.id);
  if (!entry || (entity.origin === 'text' && entry.kind !== entity.kind)) return null;
  return entry;
}

function groupKey(
  entity: RecordEntity,
  entries: ReadonlyMap<string, AuthorityEntry>,
  linked: ReadonlyMap<string, string>,
): string {
  const entry = entryOf(entity, entries);
  if (entry) return entityKey(entry);
  const key = entityKey(entity);
  return linked.get(key) ?? key;
}

function join(
  groups: Map<string, Group>,
  entity: NamedEntity,
  entries: ReadonlyMap<string, AuthorityEntry>,
  linked: ReadonlyMap<string, string>,
): void {
  const key = groupKey(entity, entries, linked);
  const entry = entryOf(entity, entries) ?? entries.get(key.slice(key.indexOf('/') + 1)) ?? null;
  const group = groups.get(key) ?? {
    key,
    entry: entry && entityKey(entry) === key ? entry : null,
    kind: key.slice(0, key.indexOf('/')) as EntityKind,
    names: new Map(),
    ids: new Set(),
    joined: [],
  };
  groups.set(key, group);
  group.ids.add(entity.id);
  if (entityKey(entity) !== key && group.names.size > 0) return;
  const weight = entityKey(entity) === key ? entity.mentions : 0;
  group.names.set(entity.name, (group.names.get(entity.name) ?? 0) + weight);
}

function named(groups: readonly Group[]): { key: string; identity: Identity }[] {
  const taken = new Set<string>();
  const firstAuthority = (group: Group) => (group.entry ? 0 : 1);
  return [...groups]
    .sort((a, b) => firstAuthority(a) - firstAuthority(b) || byCodeUnits(a.key, b.key))
    .map((group) => {
      const own = group.entry?.id ?? group.key.slice(group.key.indexOf('/') + 1);
      const id = freeId(own, group.kind, taken);
      taken.add(id);
      return { key: group.key, identity: identity(group, id) };
    });
}

function identity(group: Group, id: string): Identity {
  const former = new Set([...(group.entry?.mergedFrom ?? []), ...group.ids]);
  former.delete(id);
  return {
    id,
    kind: group.kind,
    name: group.entry?.name ?? mostFrequent(group.names),
    authority: group.entry,
    formerIds: [...former].sort(byCodeUnits),
    joined: group.joined,
  };
}

/** `own`, or `own-lieu` where another kind has taken it, or `own-lieu-2`… */
function freeId(own: string, kind: EntityKind, taken: ReadonlySet<string>): string {
  if (!taken.has(own)) return own;
  const base = `${own.slice(0, 60)}-${SUFFIX[kind]}`;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  return id;
}

/** The most frequent form; of equals the longest, then the first by code units. */
function mostFrequent(names: ReadonlyMap<string, number>): string {
  const ranked = [...names].sort(
    ([a, n], [b, m]) => m - n || b.length - a.length || byCodeUnits(a, b),
  );
  return ranked[0]?.[0] ?? '';
}
