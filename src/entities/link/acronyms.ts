import { acronymLetters, isAcronym } from '../../names/acronym.ts';
import type { Verdict } from '../../names/verdict.ts';
import { nameWords } from '../../names/words.ts';
import type { Found } from '../found.ts';

/** An acronym and the full name that the text gives for it in brackets. */
export interface Introduction {
  readonly acronym: Found;
  readonly full: Found;
  readonly verdict: Verdict;
}

// ` (`, ` (l’`: between a name and the one in brackets
const OPENS = /^[»"”]?\s*\(\s*(?:(?:l|d)['’]|(?:le|la|les|en|ou)\s)?\s*$/i;

const INTRODUCED: Verdict = {
  weight: 0.97,
  rule: 'acronym-introduced',
  why: 'sigle que le texte explique entre parenthèses',
};

/** « Fonds monétaire international (FMI) », « l’EI (groupe État islamique) »: the letters must be in the name. */
export function introducedAcronyms(text: string, found: readonly Found[]): Introduction[] {
  return found.flatMap((first, at) => {
    const second = found[at + 1];
    if (!second || first.kind !== second.kind || first.kind === 'person') return [];
    if (!OPENS.test(text.slice(first.end, second.start))) return [];
    const [acronym, full] = isAcronym(first.name) ? [first, second] : [second, first];
    if (!isAcronym(acronym.name) || isAcronym(full.name)) return [];
    return spells(acronym.name, full.name) ? [{ acronym, full, verdict: INTRODUCED }] : [];
  });
}

/** True when the letters of the acronym stand in the name in order, the first at the head of a word. */
function spells(acronym: string, full: string): boolean {
  const letters = acronymLetters(acronym);
  const words = nameWords(full);
  return words.some(
    (word, at) => word.startsWith(letters.charAt(0)) && holds(words.slice(at).join(''), letters),
  );
}

function holds(name: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return true;
}
