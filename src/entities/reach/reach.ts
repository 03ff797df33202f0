import type { KnownEntry } from '../../model/authority.ts';
import type { EntityKind } from '../../model/entity.ts';
import { slug } from '../../text/slug.ts';
import { fitFinder } from '../link/known-variant.ts';
import { kindedId } from '../naming.ts';
import { keysOfForm, keysOfName } from './asked.ts';
import { holds, type Probe, probeOf } from './sieve.ts';

/** True when the naming of a text may answer otherwise than before. */
export type Reach = (sieve: string) => boolean;

/** All of these keys together, for one thing that may stand in a text. */
type Together = readonly Probe[];

/**
 * Tells the texts that changed entries can touch: those that hold all words of one of their forms, and
 * those with a name that is a variant of one, or whose id is one of theirs. Sometimes yes by chance, never
 * no by mistake: what was asked of an entry that is the same in both authorities has the same answer.
 * @param changed entries that were added or deleted, and both versions of those that differ
 * @param names every name that some text has asked for (see `Asked`)
 */
export function reachOf(changed: readonly KnownEntry[], names: Iterable<string>): Reach {
  const sought = [
    ...changed.flatMap(({ name, variants }) => [name, ...variants]).map(keysOfForm),
    ...touched(changed, names).map(keysOfName),
  ].filter((keys) => keys.length > 0);
  const together = sought.map((keys): Together => keys.map(probeOf));
  return (sieve) => {
    const bytes = Buffer.from(sieve, 'base64');
    if (bytes.length === 0) return true;
    return together.some((probes) => probes.every((probe) => holds(bytes, probe)));
  };
}

const KINDS: readonly EntityKind[] = ['person', 'organisation', 'place', 'other'];

function touched(changed: readonly KnownEntry[], names: Iterable<string>): string[] {
  const fits = fitFinder(changed);
  const ids = new Set(changed.flatMap(({ id }) => [id, ...kindedStarts(id)]));
  const takes = (name: string): boolean => {
    const plain = slug(name);
    return ids.has(plain) || KINDS.some((kind) => ids.has(kindedId(plain, kind)));
  };
  return [...names].filter((key) => {
    const [kind = ''] = key.split(' ', 1);
    const name = key.slice(kind.length + 1);
    return takes(name) || fits({ kind: kind as EntityKind, name }).length > 0;
  });
}

/** Of `washington-person-2`, which a text gives a name when `washington` is taken: `washington-person`. */
const kindedStarts = (id: string): string[] =>
  KINDS.flatMap((kind) => [...id.matchAll(new RegExp(`-${kind}`, 'g'))]).map(({ 0: end, index }) =>
    id.slice(0, index + end.length),
  );
