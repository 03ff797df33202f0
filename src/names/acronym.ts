import { nameWords } from './words.ts';

/** Words that acronyms skip, folded. */
const SKIPPED = new Set(
  'de du des d la le les l et en au aux a pour par sur dans of the and for'.split(' '),
);

// `ONU`, `G20`, `O.N.U.`, `CFE-CGC`
const ACRONYM = /^(?:\p{Lu}\.?){2,}[\p{Lu}\d-]*$|^\p{Lu}[\p{Lu}\d-]+$/u;

/** True for a name that is written as an acronym. */
export const isAcronym = (name: string): boolean => ACRONYM.test(name.trim()) && name.length <= 12;

/** The letters of an acronym, folded: `O.N.U.` → `onu`. */
export const acronymLetters = (name: string): string => nameWords(name).join('');

/**
 * The acronyms that the initials of a name may make, folded: with and without its small words.
 * `Fonds monétaire international` → `["fmi"]`
 */
export function initialsOf(name: string): string[] {
  const words = nameWords(name);
  const content = words.filter((word) => !SKIPPED.has(word));
  if (content.length < 2) return [];
  const spelled = [content, words].map((list) => list.map((word) => word.charAt(0)).join(''));
  return [...new Set(spelled)];
}
