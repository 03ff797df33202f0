import type { Authority, AuthorityEntry } from '../model/authority.ts';
import type { EntityKind } from '../model/entity.ts';
import { groupNames, type NameItem, type NameLink } from './cluster.ts';
import { compareNames } from './compare.ts';
import { entityKey, type LinkItem } from './link-item.ts';
import { linkSurnames } from './link-surnames.ts';
import { parsePerson } from './person-name.ts';
import { MERGE, type Verdict } from './verdict.ts';
import { nameWords } from './words.ts';

/** Two entities that are one, or may be. `to` is the one that stays: the authority's, else the fuller name. */
export interface EntityLink extends Verdict {
  readonly from: EntityRef;
  readonly to: EntityRef;
}

export interface EntityRef {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly known: boolean;
}

export interface Linking {
  /** From the key (`kind/id`) of each entity that is another's variant to the key of that other. */
  readonly linked: ReadonlyMap<string, string>;
  /** Why each of them was merged. */
  readonly merges: readonly EntityLink[];
  /** Pairs that only an editor can settle, the likeliest first. */
  readonly doubts: readonly EntityLink[];
}

/**
 * Which entities of the archive's articles are one: by the authority (`merged-from`, variants), by
 * forms of names, and for a surname alone by the one person of the archive who bears it. The
 * authority's `never` holds. Does not depend on the order of `items`; near-linear in their number.
 */
export function linkEntities(items: readonly LinkItem[], authority: Authority): Linking {
  const knownKeys = new Set(authority.map(entityKey));
  const unique = new Map(items.map((item) => [entityKey(item), item]));
  const free = [...unique.values()].filter((item) => !knownKeys.has(entityKey(item)));
  const anchors = new Map(
    authority.flatMap(({ id, mergedFrom }) => mergedFrom.map((old) => [old, id] as const)),
  );
  const bare = free.filter((item) => isBare(item) && !anchors.has(item.id));
  const whole = free.filter((item) => !isBare(item) || anchors.has(item.id));
  const grouped = groupNames([
    ...authority.flatMap(entryItems),
    ...whole.map((item) => entityItem(item, anchors)),
  ]);
  const linked = new Map(grouped.groups.flatMap((keys) => toRoot(keys.map(plain), knownKeys)));
  const ref = referrer(unique, authority);
  const surnames = linkSurnames(bare, whole, authority, (key) => linked.get(key) ?? key);
  const links = [
    ...grouped.merges,
    ...grouped.doubts,
    ...surnames,
    ...acrossKinds(free, linked),
  ].map(
    ({ key, to, verdict }): EntityLink => ({
      from: ref(plain(key)),
      to: ref(plain(to)),
      ...verdict,
    }),
  );
  const merges = links.filter(({ weight }) => weight >= MERGE);
  for (const { key, to, verdict } of surnames)
    if (verdict.weight >= MERGE) linked.set(key, linked.get(to) ?? to);
  return {
    linked,
    merges: merges.sort(likeliestFirst),
    doubts: links.filter(({ weight }) => weight < MERGE).sort(likeliestFirst),
  };
}

/** Every key of a group but its root, to the root: the authority's key, else the key that was placed first. */
function toRoot(keys: readonly string[], known: ReadonlySet<string>): [string, string][] {
  const root = keys.find((key) => known.has(key)) ?? keys[0] ?? '';
  return keys.filter((key) => key !== root).map((key) => [key, root]);
}

/** An entry is filed under each name of its person that has a given name; other things, under all their forms. */
function entryItems(entry: AuthorityEntry): NameItem[] {
  const never = new Set(entry.never.map((name) => nameWords(name).join(' ')));
  const base = { kind: entry.kind, anchor: entry.id, never };
  if (entry.kind !== 'person')
    return [{ ...base, key: entityKey(entry), name: entry.name, forms: entry.variants }];
  const names = [
    entry.name,
    ...entry.variants.filter((name) => parsePerson(name).given.length > 0),
  ];
  return names.map((name, at) => ({
    ...base,
    key: at === 0 ? entityKey(entry) : `${entityKey(entry)}#${at}`,
    name,
  }));
}

function entityItem(item: LinkItem, anchors: ReadonlyMap<string, string>): NameItem {
  const anchor = anchors.get(item.id);
  const { kind, name, forms } = item;
  return { key: entityKey(item), kind, name, forms, ...(anchor === undefined ? {} : { anchor }) };
}

/** The key of the entity, whichever of its names was filed. */
const plain = (key: string): string => key.replace(/#\d+$/, '');

const isBare = ({ kind, name }: LinkItem): boolean =>
  kind === 'person' && parsePerson(name).given.length === 0;

function referrer(
  items: ReadonlyMap<string, LinkItem>,
  authority: Authority,
): (key: string) => EntityRef {
  const entries = new Map(authority.map((entry) => [entityKey(entry), entry]));
  return (key) => {
    const found = entries.get(key) ?? items.get(key);
    if (!found) throw new Error(`no entity has the key ${key}`);
    return { id: found.id, kind: found.kind, name: found.name, known: entries.has(key) };
  };
}

/** One name that stands for things of two kinds: metonymy, or a slip of the tagger. */
function acrossKinds(items: readonly LinkItem[], linked: ReadonlyMap<string, string>): NameLink[] {
  const byName = new Map<string, LinkItem[]>();
  for (const item of items) {
    const key = nameWords(item.name).join(' ');
    if (!linked.has(entityKey(item))) byName.set(key, [...(byName.get(key) ?? []), item]);
  }
  return [...byName.values()].flatMap((same) => {
    const [main, ...others] = [...same].sort(
      (a, b) => b.articles - a.articles || (entityKey(a) < entityKey(b) ? -1 : 1),
    );
    if (!main) return [];
    const unlike = others.filter(({ kind }) => kind !== main.kind);
    return unlike.map((item) => ({
      key: entityKey(item),
      to: entityKey(main),
      verdict: compareNames(item, main),
    }));
  });
}

function likeliestFirst(a: EntityLink, b: EntityLink): number {
  const [one, other] = [a, b].map(({ from, to }) => `${entityKey(from)} ${entityKey(to)}`);
  return b.weight - a.weight || ((one ?? '') < (other ?? '') ? -1 : 1);
}
