import { byCodeUnits } from '../text/code-units.ts';
import { blockKeys } from './blocking.ts';
import { compareNames, type KindedName } from './compare.ts';
import { knownOrganisation } from './same-things.ts';
import { DOUBT, MERGE, type Verdict } from './verdict.ts';
import { nameWords } from './words.ts';

/** A name to be grouped with those that mean the same. */
export interface NameItem extends KindedName {
  /** Unique among the items. */
  readonly key: string;
  /** Items of one anchor belong together, whatever their names; two anchors never do. */
  readonly anchor?: string;
  /** Other forms under which it is known: an acronym, a short name. Not used for persons. */
  readonly forms?: readonly string[];
  /** Names or ids (words joined by spaces, see `nameWords`) that this item is not, however alike. */
  readonly never?: ReadonlySet<string>;
}

/** Why an item stands with another. */
export interface NameLink {
  readonly key: string;
  readonly to: string;
  readonly verdict: Verdict;
}

export interface NameGroups {
  /** Keys of items that are one, each list and the lists in the order in which items were placed. */
  readonly groups: readonly (readonly string[])[];
  readonly merges: readonly NameLink[];
  /** Pairs that an editor should look at. */
  readonly doubts: readonly NameLink[];
}

interface Group {
  readonly items: NameItem[];
  anchor: string | undefined;
}

interface Fit {
  readonly group: Group;
  readonly best: NameLink;
}

/** Names filed under one key that are more than this are not compared with each other: the key says nothing. */
const CROWD = 300;

/**
 * Groups names that mean the same thing. Fuller names are placed first; a name joins a group when it
 * fits one of its names, contradicts none, and fits no other group. Does not depend on the order of
 * `items`. Near-linear: only names of one kind that share a blocking key are compared.
 * @param sameText the items stand in one text, where an acronym and the name that it abbreviates are one
 */
export function groupNames(items: readonly NameItem[], sameText = false): NameGroups {
  const filed = new Map<string, Set<Group>>();
  const byAnchor = new Map<string, Group>();
  const groups: Group[] = [];
  const merges: NameLink[] = [];
  const doubts: NameLink[] = [];
  for (const item of [...items].sort(fullerFirst)) {
    const keys = allKeys(item);
    const anchored = item.anchor === undefined ? undefined : byAnchor.get(item.anchor);
    const { joined, doubtful } =
      anchored || item.anchor !== undefined
        ? settled
        : placeFor(item, nearby(keys, filed), sameText);
    const group = anchored ?? joined?.group ?? newGroup(item, groups);
    group.items.push(item);
    if (item.anchor !== undefined) byAnchor.set(item.anchor, group);
    if (joined) merges.push(joined.best);
    doubts.push(...doubtful);
    for (const key of keys) file(filed, key, group);
  }
  return {
    groups: groups.map(({ items: placed }) => placed.map(({ key }) => key)),
    merges,
    doubts,
  };
}

const settled: { joined?: Fit; doubtful: NameLink[] } = { doubtful: [] };

function newGroup(item: NameItem, groups: Group[]): Group {
  const group: Group = { items: [], anchor: item.anchor };
  groups.push(group);
  return group;
}

function file(filed: Map<string, Set<Group>>, key: string, group: Group): void {
  filed.set(key, (filed.get(key) ?? new Set()).add(group));
}

function nearby(
  keys: readonly string[],
  filed: ReadonlyMap<string, ReadonlySet<Group>>,
): ReadonlySet<Group> {
  const near = keys.map((key) => filed.get(key)).filter((there) => there !== undefined);
  return new Set(near.filter((there) => there.size <= CROWD).flatMap((there) => [...there]));
}

/** The one group that an item belongs to, and the pairs that leave a doubt. */
function placeFor(
  item: NameItem,
  nearGroups: ReadonlySet<Group>,
  sameText: boolean,
): { joined?: Fit; doubtful: NameLink[] } {
  const fits = [...nearGroups].map((group) => ({ group, best: bestLink(item, group, sameText) }));
  const sure = fits.filter(({ best }) => best.verdict.weight >= MERGE);
  const [only, other] = sure;
  const unsure = fits.filter(
    ({ best }) => best.verdict.weight >= DOUBT && best.verdict.weight < MERGE,
  );
  if (only && !other) return { joined: only, doubtful: [] };
  const rivals = sure.map(({ best }) => ({ ...best, verdict: ambiguous }));
  return { doubtful: [...rivals, ...unsure.map(({ best }) => best)] };
}

const ambiguous: Verdict = {
  weight: 0.7,
  rule: 'ambiguous',
  why: 'ce nom convient à plusieurs entités distinctes',
};

/** The surest link between an item and a group; none when one name of the group contradicts it. */
function bestLink(item: NameItem, group: Group, sameText: boolean): NameLink {
  let best: NameLink = {
    key: item.key,
    to: group.items[0]?.key ?? '',
    verdict: { weight: -1, rule: '', why: '' },
  };
  for (const other of group.items) {
    const verdict = forbidden(item, other) ? NEVER : compareItems(item, other, sameText);
    if (contradicts(verdict) && group.anchor === undefined)
      return { key: item.key, to: other.key, verdict };
    if (verdict.rule === NEVER.rule) return { key: item.key, to: other.key, verdict };
    if (verdict.weight > best.verdict.weight) best = { key: item.key, to: other.key, verdict };
  }
  return best;
}

/** True when a rule tells two names apart; that nothing links them does not. */
const contradicts = ({ weight, rule }: Verdict): boolean => weight < DOUBT && rule !== 'unrelated';

const NEVER: Verdict = { weight: 0, rule: 'never', why: 'un éditeur les a déclarés distincts' };

function forbidden(a: NameItem, b: NameItem): boolean {
  return names(a.never, b) || names(b.never, a);
}

const names = (never: ReadonlySet<string> | undefined, item: NameItem): boolean =>
  never !== undefined && [item.name, item.key].some((name) => never.has(nameWords(name).join(' ')));

/** Every name by which an item is filed. */
const allNames = (item: NameItem): readonly string[] =>
  item.kind === 'person' ? [item.name] : [item.name, ...(item.forms ?? [])];

const allKeys = ({ kind, ...item }: NameItem): string[] => [
  ...new Set(allNames({ kind, ...item }).flatMap((name) => blockKeys({ kind, name }))),
];

/** An acronym beside a name with its initials, in one text. */
const IN_ONE_TEXT = 0.95;

/** True for a listed acronym that does not mean what both names mean: « WWF » explained as a federation of wrestlers. */
function isTaken(form: string, a: NameItem, b: NameItem): boolean {
  const listed = knownOrganisation(form);
  return listed !== undefined && [a, b].some(({ name }) => knownOrganisation(name) !== listed);
}

/** By their names; else by a form that both are known under. */
function compareItems(a: NameItem, b: NameItem, sameText: boolean): Verdict {
  const verdict = compareNames(a, b);
  if (sameText && verdict.rule === 'acronym-initials') return { ...verdict, weight: IN_ONE_TEXT };
  if (verdict.weight >= MERGE || contradicts(verdict) || a.kind !== b.kind) return verdict;
  const formsOfB = new Set(allNames(b).map((name) => nameWords(name).join(' ')));
  const shared = allNames(a).find(
    (name) => formsOfB.has(nameWords(name).join(' ')) && !isTaken(name, a, b),
  );
  if (shared === undefined) return verdict;
  return { weight: 0.93, rule: 'shared-form', why: 'les deux sont aussi nommés par la même forme' };
}

/** Anchored names first, then the longer in words, in letters, then by code units. */
function fullerFirst(a: NameItem, b: NameItem): number {
  const anchored = Number(b.anchor !== undefined) - Number(a.anchor !== undefined);
  return (
    anchored ||
    nameWords(b.name).length - nameWords(a.name).length ||
    b.name.length - a.name.length ||
    byCodeUnits(a.name, b.name) ||
    byCodeUnits(a.key, b.key)
  );
}
