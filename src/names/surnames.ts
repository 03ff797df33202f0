import { editDistance } from './distance.ts';
import { sameLetters, vowelFor } from './given.ts';
import { skeleton, soundAlike } from './sounds.ts';
import type { Verdict } from './verdict.ts';

const said = (weight: number, rule: string, why: string): Verdict => ({ weight, rule, why });

const CONFLICT = said(0.02, 'surname-differs', 'noms de famille différents');

/**
 * Compares surnames (folded words without particles).
 * @param vowelsVary true for names from Arabic or Persian, whose vowels each language writes in its own way
 */
export function compareSurnames(
  a: readonly string[],
  b: readonly string[],
  vowelsVary = false,
): Verdict {
  const [one, other] = [a.join(''), b.join('')];
  if (one === other) return said(1, 'same-surname', 'même nom de famille');
  if (a.length !== b.length) return comparePart(a, b);
  if (undoubled(one) === undoubled(other))
    return said(0.95, 'doubled-letter', 'une lettre doublée ou non');
  if (soundAlike(one, other)) return transcribed(one, other);
  if (vowelsVary && skeleton(one) === skeleton(other)) {
    return said(
      0.92,
      'surname-vowels',
      'mêmes consonnes, dans un nom dont les voyelles se transcrivent diversement',
    );
  }
  return slip(one, other);
}

/** « Marion Maréchal » and « Marion Maréchal-Le Pen »: the shorter surname opens or closes the longer. */
function comparePart(a: readonly string[], b: readonly string[]): Verdict {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0) return CONFLICT;
  const opens = short.every((word, at) => word === long[at]);
  const closes = short.every((word, at) => word === long[long.length - short.length + at]);
  return opens || closes
    ? said(0.91, 'part-of-surname', 'une partie du nom de famille composé')
    : CONFLICT;
}

/** In short names one letter is the name, Meyer is not Meier; a digraph (`ou` for `u`) is a transcription even there. */
function transcribed(a: string, b: string): Verdict {
  const why = 'deux transcriptions du même nom';
  const shortest = Math.min(a.length, b.length);
  return shortest >= 6 || (shortest >= 5 && a.length !== b.length)
    ? said(0.94, 'surname-transcribed', why)
    : said(0.8, 'short-surname-transcribed', why);
}

function slip(a: string, b: string): Verdict {
  const why = 'une lettre oubliée, ajoutée ou déplacée dans un nom long';
  if (a.charAt(0) !== b.charAt(0) || editDistance(a, b, 1) !== 1) return CONFLICT;
  const shortest = Math.min(a.length, b.length);
  if (a.length === b.length && sameLetters(a, b)) {
    return shortest >= 6 ? said(0.93, 'swapped-letters', 'deux lettres interverties') : CONFLICT;
  }
  if (a.length === b.length) return replaced(a, b);
  return shortest >= 8 ? said(0.9, 'dropped-letter', why) : said(0.6, 'dropped-letter-short', why);
}

/** A vowel for a vowel in a long name may be a slip; a consonant for a consonant is another name. */
function replaced(a: string, b: string): Verdict {
  if (!vowelFor(a, b) || a.length < 6) return CONFLICT;
  return said(0.75, 'replaced-vowel', 'une voyelle pour une autre');
}

const undoubled = (word: string): string => word.replace(/(.)\1+/g, '$1');
