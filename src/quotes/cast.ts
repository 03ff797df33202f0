import type { Naming } from '../model/entity.ts';
import { itemsAfter, itemsBefore } from './beside.ts';
import type { Item } from './items.ts';
import { genderOfFirstName } from './lexicon/first-names.ts';
import { nationality } from './lexicon/nationalities.ts';
import { bareRole, isRole, roleGender } from './lexicon/roles.ts';
import { PREPOSITIONS } from './lexicon/words.ts';
import { ANOTHER_S, byItsTitle, type Office, officeOf, POSSESSIVE } from './offices.ts';
import type { Sentence } from './sentences.ts';

export type Gender = 'm' | 'f';

/** What a text says about one person, as far as it helps to know who « le ministre » is. */
export interface Character {
  readonly id: string;
  readonly gender: Gender | undefined;
  /** Role nouns beside the name, each with what tells it from others like it. */
  readonly roles: ReadonlyMap<string, Office>;
  /** Adjectives of countries beside the name, masculine. */
  readonly countries: ReadonlySet<string>;
}

/** The persons of a text by id, and by the last word of each name (lower case). */
export interface Cast {
  readonly characters: ReadonlyMap<string, Character>;
  readonly surnames: ReadonlyMap<string, readonly string[]>;
}

interface Draft {
  votes: { m: number; f: number };
  roles: Map<string, { words: Set<string>; names: Set<string> }>;
  countries: Set<string>;
}

/** The persons of a text with their gender and roles, gathered from what stands beside each name. */
export function gatherCast(text: string, sentences: readonly Sentence[], naming: Naming): Cast {
  const drafts = new Map<string, Draft>();
  for (const entity of naming.entities) {
    if (entity.kind !== 'person') continue;
    drafts.set(entity.id, { votes: { m: 0, f: 0 }, roles: new Map(), countries: new Set() });
    voteByName(drafts.get(entity.id), entity.name);
  }
  for (const { items } of sentences) {
    items.forEach((item, at) => {
      const draft = item.mention && drafts.get(item.mention.entity);
      if (!draft || !item.mention) return;
      voteByName(draft, text.slice(item.start, item.end));
      describe(draft, text, items, at);
    });
  }
  const characters = new Map([...drafts].map(([id, draft]) => [id, characterOf(id, draft)]));
  return { characters, surnames: surnamesOf(naming) };
}

function surnamesOf(naming: Naming): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, kind, name } of naming.entities) {
    const last = name.toLowerCase().split(/\s+/).at(-1) ?? '';
    if (kind === 'person' && last !== '') found.set(last, [...(found.get(last) ?? []), id]);
  }
  return found;
}

function characterOf(id: string, { votes, roles, countries }: Draft): Character {
  const gender = votes.m === votes.f ? undefined : votes.m > votes.f ? 'm' : 'f';
  return { id, gender, roles, countries };
}

function voteByName(draft: Draft | undefined, name: string): void {
  const words = name.split(/\s+/);
  const courtesy = GENDER_OF_COURTESY.get((words[0] ?? '').toLowerCase());
  if (draft === undefined) return;
  if (courtesy) draft.votes[courtesy] += 4;
  const first = words.length > 1 ? genderOfFirstName(words[0] ?? '') : null;
  if (first) draft.votes[first] += 3;
}

const GENDER_OF_COURTESY: ReadonlyMap<string, Gender> = new Map([
  ['m.', 'm'],
  ['m', 'm'],
  ['mgr', 'm'],
  ['monsieur', 'm'],
  ['mme', 'f'],
  ['mme.', 'f'],
  ['mlle', 'f'],
  ['madame', 'f'],
]);

function describe(draft: Draft, text: string, items: readonly Item[], at: number): void {
  const courtesy = GENDER_OF_COURTESY.get(items[at - 1]?.low ?? '');
  if (courtesy) draft.votes[courtesy] += 4;
  for (const words of [itemsBefore(items, at), itemsAfter(items, at)]) {
    addRole(draft, text, words);
    for (const { low } of words) {
      const country = nationality(low);
      if (country !== undefined) draft.countries.add(country);
    }
  }
}

/** The first role noun outside a complement is the office, the rest tells it from another like it; « et ministre de… » is one more. */
function addRole(draft: Draft, text: string, items: readonly Item[]): void {
  const head = items.findIndex(
    ({ low }, at) => isRole(low) && !PREPOSITIONS.has(items[at - 1]?.low ?? ''),
  );
  if (head === -1) return;
  const said = bareRole(items[head]?.low ?? '');
  const gender = roleGender(said);
  if (gender === 'm' || gender === 'f') draft.votes[gender] += gender === 'f' ? 3 : 1;
  const rest = items.slice(head + 1);
  const more = rest.findIndex(({ low }, at) => low === 'et' && isRole(rest[at + 1]?.low ?? ''));
  if (more !== -1) addRole(draft, text, rest.slice(more + 1));
  const own = more === -1 ? rest : rest.slice(0, more);
  const lead = items[head - 1]?.low === 'première' ? items.slice(head - 1, head) : [];
  const [noun, { words, names }] = byItsTitle(said, officeOf(text, [...lead, ...own]));
  const known = draft.roles.get(noun) ?? { words: new Set(), names: new Set() };
  for (const word of words) known.words.add(word);
  for (const name of names) known.names.add(name);
  if (POSSESSIVE.test(items[head - 1]?.low ?? '')) known.names.add(ANOTHER_S);
  draft.roles.set(noun, known);
}
