import type { KnownEntries, KnownEntry } from '../../model/authority.ts';
import { blockKeys } from '../../names/blocking.ts';
import { compareNames, type KindedName } from '../../names/compare.ts';
import { MERGE, type Verdict } from '../../names/verdict.ts';
import { fold } from '../../text/fold.ts';

/** The entry that a name is a form of, though nobody wrote this form down. */
export interface KnownVariant {
  readonly entry: KnownEntry;
  readonly verdict: Verdict;
}

interface Filed {
  readonly entry: KnownEntry;
  readonly name: string;
}

/**
 * A look-up of names that an editor did not write down but that are clearly a form of one that they
 * did: « Sergei Kislyak » where the authority has « Sergueï Kislyak ». Nothing where two entries fit.
 */
export function variantFinder(
  entries: KnownEntries,
): (name: KindedName) => KnownVariant | undefined {
  const find = fitFinder(entries);
  return (name) => {
    const fits = find(name);
    const best = fits.sort((a, b) => b.verdict.weight - a.verdict.weight)[0];
    return fits.every(({ entry }) => entry === best?.entry) ? best : undefined;
  };
}

/** A look-up of all forms that a name clearly is a form of: no other entry has a say in what it means. */
export function fitFinder(entries: KnownEntries): (name: KindedName) => KnownVariant[] {
  const filed = new Map<string, Filed[]>();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.variants]) {
      for (const key of blockKeys({ kind: entry.kind, name }))
        filed.set(key, [...(filed.get(key) ?? []), { entry, name }]);
    }
  }
  return (name) => {
    const near = new Set(blockKeys(name).flatMap((key) => filed.get(key) ?? []));
    return [...near].flatMap((item) => fitting(name, item));
  };
}

function fitting(name: KindedName, { entry, name: known }: Filed): KnownVariant[] {
  if (entry.never.some((never) => fold(never) === fold(name.name))) return [];
  const verdict = compareNames(name, { kind: entry.kind, name: known });
  return verdict.weight >= MERGE ? [{ entry, verdict }] : [];
}
