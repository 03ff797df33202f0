import type { EntityKind } from '../model/entity.ts';
import { normalise } from './french.ts';

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
 * Everything that a reader may type for a name, each as one token. A person answers to the end of the
 * name as well (« Kislyak », « al-Assad »); everything else only to its whole name, or « Fédération »
 * would find each article about Russia.
 */
export function askedAs(kind: EntityKind, name: string): string[] {
  const forms = nameWords(name);
  if (forms.length === 0) return [];
  if (kind !== 'person') return [forms.join('')];
  return forms
    .map((_, from) => forms.slice(from).join(''))
    .filter((asked, from) => from === 0 || asked.length > 1);
}
