import type { Authority, KnownEntries, KnownEntry } from '../model/authority.ts';
import type { Decisions } from '../model/decisions.ts';
import type { Cache, CacheEntry } from './cache.ts';

/** Entries without what is for pages only: a new description makes no record anew. */
export const knownEntries = (authority: Authority): KnownEntries =>
  authority.map(({ id, kind, name, variants, never, because }) => ({
    id,
    kind,
    name,
    variants,
    never,
    because,
  }));

/** True when a record may no longer be what its source gives, since the known entities changed. */
export type Touched = (entry: CacheEntry, decisions: Decisions) => boolean;

/** Tells the records of a cache that a change of the known entities touches. */
export async function touchedBy(now: KnownEntries, before: Cache): Promise<Touched> {
  const changed = changedEntries(before.known, now);
  if (changed.length === 0) return () => false;
  // The stages are loaded only now: a build that finds nothing changed does without them.
  const { reachOf } = await import('../pipeline.ts');
  const reaches = reachOf(changed, before.names);
  const ids = new Set(changed.map(({ id }) => id));
  const began = (before.known.length === 0) !== (now.length === 0);
  // Where there is no entry at all, a decision may name anything.
  const decided = ({ entities = [] }: Decisions): boolean =>
    entities.some(({ is }) => is !== null && (began || ids.has(is)));
  return ({ asked }, decisions) => decided(decisions) || reaches(asked);
}

/** Entries that were added or deleted, and both versions of those that differ. */
function changedEntries(before: KnownEntries, now: KnownEntries): KnownEntry[] {
  const [old, young] = [before, now].map(
    (entries) => new Set(entries.map((one) => JSON.stringify(one))),
  );
  return [
    ...before.filter((one) => !young?.has(JSON.stringify(one))),
    ...now.filter((one) => !old?.has(JSON.stringify(one))),
  ];
}
