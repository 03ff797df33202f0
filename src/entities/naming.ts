import type { KnownEntries, KnownEntry } from '../model/authority.ts';
import type { EntityKind, EntityMerge, Mention, Naming, TextEntity } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { isAcronym } from '../names/acronym.ts';
import type { Verdict } from '../names/verdict.ts';
import { nameWords } from '../names/words.ts';
import { slug } from '../text/slug.ts';
import type { Linked } from './link/in-text.ts';

/** Turns linked names into entities (in the order of their first mention) and mentions. */
export function namingOf(linked: readonly Linked[], authority: KnownEntries): Naming {
  const entries = new Map(authority.map((entry) => [entry.id, entry]));
  const parties = new Map<string, Linked[]>();
  for (const item of linked) parties.set(item.party, [...(parties.get(item.party) ?? []), item]);
  const taken = new Set(entries.keys());
  const entities: TextEntity[] = [];
  const ids = new Map<string, TextEntity>();
  for (const [party, items] of parties) {
    const entry = entries.get(items.find(({ known }) => known !== undefined)?.known ?? '');
    const entity = entry ? knownEntity(entry, items) : textEntity(items, taken);
    taken.add(entity.id);
    entities.push(entity);
    ids.set(party, entity);
  }
  return { entities, mentions: linked.flatMap((item) => mentionOf(item, ids.get(item.party))) };
}

/** Of entities that the authority does not know, only those that are named outside of some spans too. */
export function namedOutside(spans: readonly Span[], { entities, mentions }: Naming): Naming {
  const outside = mentions.filter(
    (mention) => !spans.some(({ start, end }) => start <= mention.start && mention.end <= end),
  );
  const named = new Set(outside.map(({ entity }) => entity));
  for (const { id, origin } of entities) if (origin === 'authority') named.add(id);
  return {
    entities: entities.filter(({ id }) => named.has(id)),
    mentions: mentions.filter(({ entity }) => named.has(entity)),
  };
}

function mentionOf({ found, verdict }: Linked, entity: TextEntity | undefined): Mention[] {
  if (!entity) return [];
  const { start, end } = found;
  return [
    {
      start,
      end,
      kind: entity.kind,
      entity: entity.id,
      rule: found.known === undefined ? (verdict?.rule ?? found.rule) : found.rule,
    },
  ];
}

function knownEntity(entry: KnownEntry, items: readonly Linked[]): TextEntity {
  const { id, kind, name } = entry;
  return { id, kind, name, origin: 'authority', merges: mergesOf(items, name, entry) };
}

function textEntity(items: readonly Linked[], taken: ReadonlySet<string>): TextEntity {
  const kind = items[0]?.found.kind ?? 'other';
  const name = preferred(
    items.map(({ found }) => found.name),
    kind,
  );
  return {
    id: freeId(name, kind, taken),
    kind,
    name,
    origin: 'text',
    merges: mergesOf(items, name),
  };
}

/**
 * The name that an entity is known by: no acronym if another form is there; for a person the form
 * with the most words, for other things the most frequent; of equals the first.
 */
function preferred(names: readonly string[], kind: EntityKind): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const length = (name: string) => (kind === 'person' ? nameWords(name).length : 0);
  const ranked = [...counts].sort(
    ([a, n], [b, m]) =>
      Number(isAcronym(a)) - Number(isAcronym(b)) || length(b) - length(a) || m - n,
  );
  return ranked[0]?.[0] ?? '';
}

/** The slug of the name; where another entity has it, with the kind, then with a number. */
function freeId(name: string, kind: EntityKind, taken: ReadonlySet<string>): string {
  const plain = slug(name);
  if (!taken.has(plain)) return plain;
  const kinded = kindedId(plain, kind);
  if (!taken.has(kinded)) return kinded;
  let number = 2;
  while (taken.has(`${kinded}-${number}`)) number += 1;
  return `${kinded}-${number}`;
}

export const kindedId = (plain: string, kind: EntityKind): string =>
  `${plain.slice(0, 60)}-${kind}`;

/** One line for each form that is not the preferred name. */
function mergesOf(items: readonly Linked[], name: string, entry?: KnownEntry): EntityMerge[] {
  const own = items.find(({ found }) => found.name === name)?.verdict;
  const merges = new Map<string, EntityMerge>();
  for (const item of items) {
    const form = item.found.name;
    if (form !== name && !merges.has(form))
      merges.set(form, { form, ...reason(item, name, own, entry) });
  }
  return [...merges.values()];
}

/** @param own why the preferred name itself was joined: the reason of the form that it was joined to */
function reason(
  { found, verdict }: Linked,
  name: string,
  own: Verdict | undefined,
  entry?: KnownEntry,
): Omit<EntityMerge, 'form'> {
  if (found.known !== undefined && entry)
    return { rule: 'authority', why: entry.because, weight: 1 };
  const sameWords = nameWords(found.name).join('') === nameWords(name).join('');
  const told = sameWords ? SAME_WORDS : (verdict ?? own ?? SAME_WORDS);
  return { rule: told.rule, why: told.why, weight: told.weight };
}

const SAME_WORDS: Verdict = {
  weight: 0.99,
  rule: 'same-words',
  why: 'mêmes mots, aux accents, tirets et majuscules près',
};
