import { normalise } from './french.ts';
import type { SearchableEntity } from './searchable.ts';

/** An entity with all its names. */
export type NamedThing = Pick<SearchableEntity, 'id' | 'kind' | 'name' | 'variants'>;

// A note that tells homonyms apart, no part of the name: `Parti démocrate (États-Unis)`
const QUALIFIER = /\s*\([^()]*\)\s*$/;

/** Articles before a name, left out of it on both sides (folded). */
const LEADING = new Set(['the', 'le', 'la', 'les', 'l', 'un', 'une']);

/** A preferred name without the note that only tells it apart. */
export const bareName = (name: string): string => name.replace(QUALIFIER, '') || name;

/** The folded words of a name, without a leading article: « The Washington Post » is `washington post`. */
export function nameWords(name: string): readonly string[] {
  const forms = normalise(bareName(name)).split(' ');
  const rest = forms.length > 1 && LEADING.has(forms[0] ?? '') ? forms.slice(1) : forms;
  return rest.filter((form) => form !== '');
}

/**
 * Everything that a reader may type for an entity, each as one token. A person answers to the end of the
 * name as well (« Kislyak », « al-Assad »), after any first name that the archive gives; everything else
 * only to its whole name, or « Fédération » would find each article about Russia.
 */
export function askedAs({ kind, name, variants }: Omit<NamedThing, 'id'>): Set<string> {
  const names = [name, ...variants].map(nameWords).filter(({ length }) => length > 0);
  if (kind !== 'person') return new Set(names.map((words) => words.join('')));
  const ends = names.flatMap((words) =>
    words.length === 1 ? words : words.slice(1).map((_, at) => words.slice(at + 1).join('')),
  );
  const firsts = names.flatMap((words) => (words.length > 1 ? words.slice(0, 1) : []));
  return new Set([
    ...names.map((words) => words.join('')),
    ...ends.filter((end) => end.length > 1),
    ...firsts.flatMap((first) => ends.map((end) => `${first}${end}`)),
  ]);
}
