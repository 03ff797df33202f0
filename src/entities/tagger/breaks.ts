import { foldUnit } from './characters.ts';
import { SEED, step } from './hash.ts';

/** Hash of a word's folded units: what the tagger knows of it. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) hash = step(hash, foldUnit(word.charCodeAt(at)));
  return hash;
}

const hashes = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashWord));

/** Words that lose their vowel before another: « l’ONU », « jusqu’à ». */
export const ELISIONS = hashes('l d j m t s n c qu jusqu lorsqu puisqu quoiqu');

/** Abbreviations whose stop does not end a sentence. */
export const ABBREVIATIONS = hashes(
  'm mm mme mmes mlle mlles me mgr dr drs pr prof st ste sts gal gen col cdt cap lt sgt adj av bd env art no nos vol chap p pp tel sr jr inc ltd corp co etc vs cf janv fev avr juil sept oct nov dec op al',
);

/** Prefixes that stand before a name with a hyphen and are no part of it: « anti-Trump », « pro-Assad ». */
export const SPLIT_PREFIXES = hashes('anti pro ex non mi post pre neo supra trans philo');

/** Words that badly cut pages glue to the name after them: « surTelegram ». */
export const GLUED = hashes(
  'sur de du des la le les et par pour avec dans en chez au aux selon via',
);
