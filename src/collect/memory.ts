import type { KnownEntries } from '../model/authority.ts';
import type { Decisions } from '../model/decisions.ts';
import { type Cache, type CacheEntry, readCache, writeCache } from './cache.ts';
import { touchedBy } from './changes.ts';

/** What is known of records from the build before, and what the next one will know. */
export interface Memory {
  /** What a record was when it was made, when it would be made the same now. */
  readonly recall: (file: string, key: string, decisions: Decisions) => CacheEntry | undefined;
  /** @param names that were asked for when the record was made; undefined: it was recalled */
  readonly keep: (file: string, entry: CacheEntry, names?: readonly string[]) => void;
  readonly cache: () => Cache;
  /** Writes the cache, where it differs. */
  readonly save: () => void;
}

/** @param trusted false: nothing is recalled */
export async function openMemory(
  contentDir: string,
  known: KnownEntries,
  trusted: boolean,
): Promise<Memory> {
  const before: Cache = trusted ? readCache(contentDir) : NOTHING;
  const touched = await touchedBy(known, before);
  const entries = new Map<string, CacheEntry>();
  const names = new Set<string>();
  let recalled = 0;
  return {
    recall(file, key, decisions) {
      const entry = before.entries.get(file);
      return entry?.key === key && !touched(entry, decisions) ? entry : undefined;
    },
    keep(file, entry, asked) {
      entries.set(file, entry);
      if (asked === undefined) recalled += 1;
      else for (const name of asked) names.add(name);
    },
    cache: () => cache(),
    save() {
      const same = recalled === entries.size && recalled === before.entries.size;
      if (!same || JSON.stringify(known) !== JSON.stringify(before.known))
        writeCache(contentDir, cache());
    },
  };

  /** Names of recalled records are not told apart: those of all records before stay, once one is recalled. */
  function cache(): Cache {
    const all = recalled > 0 ? new Set([...before.names, ...names]) : names;
    return { known, names: all, entries };
  }
}

const NOTHING: Cache = { known: [], names: new Set(), entries: new Map() };
