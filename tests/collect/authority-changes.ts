import type { Chance } from '../../scripts/bench/chance.ts';
import type { AuthorityEntry } from '../../src/model/authority.ts';
import type { TextEntity } from '../../src/model/entity.ts';
import { entry } from '../entities/name.ts';

type Entries = readonly AuthorityEntry[];

/** Invents what an editor may do next to an authority, with the names that texts hold. */
export function changed(before: Entries, seen: readonly TextEntity[], random: Chance): Entries {
  const change = pick([added, added, merged, renamed, varied, removed, refused, explained], random);
  const after = change(before, seen, random);
  return [...new Map(after.map((one) => [one.id, one])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

type Change = (before: Entries, seen: readonly TextEntity[], random: Chance) => Entries;

const entryFor = ({ id, kind, name }: TextEntity, more: Partial<AuthorityEntry> = {}) =>
  entry(id, kind, name, more);

const added: Change = (before, seen, random) => {
  const one = pick(seen, random);
  const id = random(3) === 0 ? `${one.id}-${one.kind}` : one.id;
  return [...before, entryFor({ ...one, id, name: written(one.name, random) })];
};

const merged: Change = (before, seen, random) => {
  const one = pick(seen, random);
  const same = seen.filter(({ kind, id }) => kind === one.kind && id !== one.id);
  const other = pick(same.length > 0 ? same : seen, random);
  const entry = entryFor(one, { variants: [written(other.name, random)], mergedFrom: [other.id] });
  return [...before.filter(({ id }) => id !== other.id), entry];
};

const renamed: Change = (before, seen, random) =>
  onOne(before, random, (entry) => ({ ...entry, name: written(pick(seen, random).name, random) }));

const varied: Change = (before, seen, random) =>
  onOne(before, random, (entry) => ({
    ...entry,
    variants: [...entry.variants, written(pick(seen, random).name, random)],
  }));

const removed: Change = (before, _, random) => before.toSpliced(random(before.length + 1), 1);

const refused: Change = (before, seen, random) =>
  onOne(before, random, (entry) => ({
    ...entry,
    never: [
      pick([pick(seen, random).name, written(entry.name, random), ...entry.variants], random),
    ],
  }));

const explained: Change = (before, _, random) =>
  onOne(before, random, (entry) => ({ ...entry, because: `${entry.because}, encore` }));

function onOne(
  before: Entries,
  random: Chance,
  change: (entry: AuthorityEntry) => AuthorityEntry,
): Entries {
  const at = random(before.length + 1);
  return before.map((entry, nth) => (nth === at ? change(entry) : entry));
}

/** A name as it stands, or as another hand writes it. */
function written(name: string, random: Chance): string {
  const words = name.split(' ');
  return pick(
    [
      name,
      name,
      name.toLowerCase(),
      words.at(-1) ?? name,
      words[0] ?? name,
      words.toReversed().join(' '),
      name.replace('i', 'y'),
      name.replace(/([a-z])\1/, '$1'),
      name.replace(/([aeiou])(?=[a-z]*$)/, '$1$1'),
      `${name.charAt(0)}. ${words.at(-1)}`,
      name.replaceAll(' ', '-'),
      `le ${name}`,
    ],
    random,
  );
}

function pick<Item>(list: readonly Item[], random: Chance): Item {
  return list[random(list.length)] as Item;
}
