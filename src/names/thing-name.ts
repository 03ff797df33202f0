import { remembering } from '../text/remember.ts';
import { ABBREVIATIONS, SMALL_WORDS } from './data/generic-words.ts';
import { isNumber, nameWords } from './words.ts';

/** The words of a name that is no person's. */
export interface ThingName {
  readonly name: string;
  /** All words, folded, abbreviations written out. */
  readonly words: readonly string[];
  /** Without articles and prepositions. */
  readonly core: readonly string[];
  /** Numbers and ordinals, which always tell things apart: `2`, `89e`, `xvi`. */
  readonly numbers: readonly string[];
  /** What stands in brackets at the end, folded: `Saint-Denis (Réunion)` → `reunion`. */
  readonly aside: string;
}

// `Saint-Denis (Réunion)`
const ASIDE = /^(.+?)\s*\(([^()]+)\)\s*$/;

/** Cuts the name of an organisation, a place or another thing. */
export const parseThing = remembering((name: string): ThingName => {
  const [, bare = name, aside = ''] = ASIDE.exec(name) ?? [];
  const words = nameWords(bare).map((word) => ABBREVIATIONS.get(word) ?? word);
  const core = words.filter((word) => !SMALL_WORDS.has(word));
  return {
    name: bare,
    words,
    core: core.length > 0 ? core : words,
    numbers: words.filter(isNumber).map((word) => word.replace(/^(\d+)\D+$/, '$1')),
    aside: nameWords(aside).join(' '),
  };
});
