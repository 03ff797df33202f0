import type { Mention, Naming } from '../model/entity.ts';
import type { Item } from './items.ts';
import { genderOfFirstName } from './lexicon/first-names.ts';
import { ROLES } from './lexicon/roles.ts';
import { AVOIR, DETERMINERS, ETRE, PREPOSITIONS } from './lexicon/words.ts';
import type { Sentence } from './sentences.ts';

export type Gender = 'm' | 'f';

/** What a text says about one person, as far as it helps to know who « le ministre » is. */
export interface Character {
  readonly id: string;
  readonly gender: Gender | undefined;
  /** Role nouns beside the name, each with the words around it: `porte-parole` → `président`, `russe`. */
  readonly roles: ReadonlyMap<string, ReadonlySet<string>>;
}

export type Cast = ReadonlyMap<string, Character>;

interface Draft {
  votes: { m: number; f: number };
  roles: Map<string, Set<string>>;
}

/** The persons of a text with their gender and roles, gathered from what stands beside each name. */
export function gatherCast(text: string, sentences: readonly Sentence[], naming: Naming): Cast {
  const drafts = new Map<string, Draft>();
  for (const entity of naming.entities) {
    if (entity.kind !== 'person') continue;
    drafts.set(entity.id, { votes: { m: 0, f: 0 }, roles: new Map() });
    voteByName(drafts.get(entity.id), entity.name);
  }
  for (const { items } of sentences) {
    items.forEach((item, at) => {
      const draft = item.mention && drafts.get(item.mention.entity);
      if (!draft || !item.mention) return;
      voteByName(draft, text.slice(item.start, item.end));
      describe(draft, items, at);
    });
  }
  return new Map([...drafts].map(([id, draft]) => [id, characterOf(id, draft)]));
}

function characterOf(id: string, { votes, roles }: Draft): Character {
  const gender = votes.m === votes.f ? undefined : votes.m > votes.f ? 'm' : 'f';
  return { id, gender, roles };
}

function voteByName(draft: Draft | undefined, name: string): void {
  const words = name.split(/\s+/);
  const courtesy = COURTESY.get((words[0] ?? '').toLowerCase());
  if (draft === undefined) return;
  if (courtesy) draft.votes[courtesy] += 4;
  const first = words.length > 1 ? genderOfFirstName(words[0] ?? '') : null;
  if (first) draft.votes[first] += 3;
}

const COURTESY: ReadonlyMap<string, Gender> = new Map([
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

function describe(draft: Draft, items: readonly Item[], at: number): void {
  const before = wordsBefore(items, at);
  const courtesy = COURTESY.get(items[at - 1]?.low ?? '');
  if (courtesy) draft.votes[courtesy] += 4;
  addRole(draft, before);
  addRole(draft, wordsAfter(items, at));
}

/** « le président américain | Donald Trump »: the words of the phrase that leads up to the name. */
function wordsBefore(items: readonly Item[], at: number): string[] {
  const words: string[] = [];
  let from = at - 1;
  if (items[from]?.low === ',' && ROLES.has(items[from - 1]?.low ?? '')) from -= 1;
  else if (PREPOSITIONS.has(items[from]?.low ?? '')) return words;
  for (let back = from; back >= Math.max(0, at - REACH); back -= 1) {
    const item = items[back];
    if (item === undefined || breaks(item)) break;
    words.unshift(item.low);
  }
  return words;
}

/** « Dmitri Peskov, | porte-parole du président russe », « X est le maire de Y », « X (ministre) ». */
function wordsAfter(items: readonly Item[], at: number): string[] {
  const link = items[at + 1];
  if (link === undefined || !(link.low === ',' || link.low === '(' || ETRE.has(link.low)))
    return [];
  const words: string[] = [];
  for (let next = at + 2; next < at + 2 + REACH; next += 1) {
    const item = items[next];
    if (item === undefined || breaks(item)) break;
    words.push(item.low);
  }
  return words.slice(0, 4).some((word) => ROLES.has(word)) ? words : [];
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

/** The first role noun outside a complement is the office; the other words tell it from another like it. */
function addRole(draft: Draft, words: readonly string[]): void {
  const head = words.findIndex(
    (word, at) => ROLES.has(word) && !PREPOSITIONS.has(words[at - 1] ?? ''),
  );
  const noun = words[head];
  if (noun === undefined) return;
  const gender = ROLES.get(noun);
  if (gender === 'm' || gender === 'f') draft.votes[gender] += gender === 'f' ? 3 : 1;
  const kept = contentWords(words.slice(head + 1));
  const known = draft.roles.get(noun) ?? new Set();
  for (const word of kept) known.add(word);
  draft.roles.set(noun, known);
}

/** The words that tell one office from another, articles and prepositions left out. */
export const contentWords = (words: readonly string[]): string[] =>
  words.filter((word) => word.length > 2 && !DETERMINERS.has(word) && !PREPOSITIONS.has(word));

export const isPerson = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'person';
