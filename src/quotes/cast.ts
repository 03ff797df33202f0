import type { Naming } from '../model/entity.ts';
import type { Item } from './items.ts';
import { genderOfFirstName } from './lexicon/first-names.ts';
import { nationality } from './lexicon/nationalities.ts';
import { bareRole, isRole, roleGender } from './lexicon/roles.ts';
import { AVOIR, COURTESY, ETRE, PREPOSITIONS } from './lexicon/words.ts';
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

/** How far from a name its role is looked for, in items. */
const REACH = 12;

function describe(draft: Draft, text: string, items: readonly Item[], at: number): void {
  const courtesy = GENDER_OF_COURTESY.get(items[at - 1]?.low ?? '');
  if (courtesy) draft.votes[courtesy] += 4;
  for (const words of [nearestTitle(itemsBefore(items, at)), itemsAfter(items, at)]) {
    addRole(draft, text, words);
    for (const { low } of words) {
      const country = nationality(low);
      if (country !== undefined) draft.countries.add(country);
    }
  }
}

/** « le président américain | Donald Trump »: the words of the phrase that leads up to the name. */
function itemsBefore(items: readonly Item[], at: number): Item[] {
  const words: Item[] = [];
  let from = at - 1;
  while (COURTESY.has(items[from]?.low ?? '')) from -= 1;
  if (items[from]?.low === ',' && isRole(items[from - 1]?.low ?? '')) from -= 1;
  else if (items[from]?.low === ',') return fronted(items, from);
  else if (PREPOSITIONS.has(items[from]?.low ?? '')) return words;
  for (let back = from; back >= Math.max(0, at - REACH); back -= 1) {
    const item = items[back];
    if (item === undefined || breaks(item)) break;
    words.unshift(item);
  }
  return words;
}

/** « conseiller à la sécurité du | président | Trump »: the noun straight before the name, where another's complement ends with it. */
function nearestTitle(words: readonly Item[]): readonly Item[] {
  const last = words.at(-1);
  const complement = /^(?:du|de|d'|des)$/.test(words.at(-2)?.low ?? '');
  return last && complement && isRole(last.low) ? [last] : words;
}

/** « Depuis sa nomination comme | ministre des Affaires étrangères |, X », « | Avocate de formation |, X ». */
function fronted(items: readonly Item[], comma: number): Item[] {
  for (let at = comma - 1; at >= Math.max(0, comma - REACH); at -= 1) {
    const item = items[at];
    if (item === undefined || breaks(item)) return [];
    if (item.low !== 'comme' && at > 0) continue;
    const words = items.slice(item.low === 'comme' ? at + 1 : at, comma);
    return words.slice(0, 2).some(({ low }) => isRole(low)) ? words : [];
  }
  return [];
}

/** « Dmitri Peskov, | porte-parole du président russe », « X est le maire de Y », « X (ministre) ». */
function itemsAfter(items: readonly Item[], at: number): Item[] {
  const link = items[at + 1];
  if (link === undefined || !(link.low === ',' || link.low === '(' || ETRE.has(link.low)))
    return [];
  const words: Item[] = [];
  for (let next = at + 2; next < at + 2 + REACH; next += 1) {
    const item = items[next];
    if (item === undefined || breaks(item)) break;
    words.push(item);
  }
  return words.slice(0, 4).some(({ low }) => isRole(low)) ? words : [];
}

const breaks = (item: Item): boolean =>
  item.kind === 'stop' ||
  item.kind === 'passage' ||
  item.kind === 'clitic' ||
  item.mention?.kind === 'person' ||
  AVOIR.has(item.low) ||
  ETRE.has(item.low) ||
  item.low === 'qui' ||
  item.low === 'que';

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
  const [noun, { words, names }] = byItsTitle(said, officeOf(text, own));
  const known = draft.roles.get(noun) ?? { words: new Set(), names: new Set() };
  for (const word of words) known.words.add(word);
  for (const name of names) known.names.add(name);
  if (POSSESSIVE.test(items[head - 1]?.low ?? '')) known.names.add(ANOTHER_S);
  draft.roles.set(noun, known);
}
