import { KNOWN_GIVEN, SAME_GIVEN, VOWELS_VARY } from './data/given-names.ts';
import { editDistance } from './distance.ts';
import { skeleton, soundAlike } from './sounds.ts';
import type { Verdict } from './verdict.ts';

const LINES = linesByName();

function linesByName(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const [line, names] of SAME_GIVEN.entries()) {
    for (const name of names) found.set(name, (found.get(name) ?? new Set()).add(line));
  }
  return found;
}

const said = (weight: number, rule: string, why: string): Verdict => ({ weight, rule, why });

const EXACT = said(1, 'same-given', 'même prénom');
const CONFLICT = said(0.05, 'given-differs', 'prénoms différents');

/**
 * Compares given names (folded words). `compound` says whether a hyphen ties the first two: to
 * « Jean-Luc », « Jean » is another given name, while « Hillary » is short for « Hillary Rodham ».
 */
export function compareGiven(
  a: readonly string[],
  b: readonly string[],
  compound: boolean,
): Verdict {
  if (a.join('') === b.join('')) return EXACT;
  if (a.length === b.length) return weakest(a.map((word, at) => compareOne(word, b[at] ?? '')));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return compareShorter(short, long, compound);
}

function compareShorter(
  short: readonly string[],
  long: readonly string[],
  compound: boolean,
): Verdict {
  const first = compareOne(short[0] ?? '', long[0] ?? '');
  if (first.weight < 0.9) return first;
  const rest = short.slice(1);
  const kept = long
    .slice(1)
    .filter((word) => rest.some((other) => compareOne(word, other).weight >= 0.9));
  if (kept.length !== rest.length) return said(0.3, 'middle-differs', 'seconds prénoms différents');
  if (compound) return said(0.55, 'half-compound', 'une moitié de prénom composé');
  const left = long.filter((word, at) => at > 0 && !kept.includes(word));
  if (rest.length > 0) return said(0.4, 'middle-incomplete', 'une partie des seconds prénoms');
  const middle = left.every((word) => word.length === 1)
    ? said(0.93, 'middle-initial', 'initiale du milieu omise')
    : said(0.91, 'middle-name', 'second prénom ou nom de naissance omis');
  return weakest([first, middle]);
}

function compareOne(a: string, b: string): Verdict {
  if (a === b) return EXACT;
  if (a.length === 1 || b.length === 1) {
    return a.charAt(0) === b.charAt(0)
      ? said(0.92, 'initial', 'prénom réduit à son initiale')
      : CONFLICT;
  }
  if (sharesLine(a, b)) return said(0.95, 'given-form', 'deux formes du même prénom');
  if ((VOWELS_VARY.has(a) || VOWELS_VARY.has(b)) && skeleton(a) === skeleton(b)) {
    return said(0.93, 'given-vowels', 'deux transcriptions du même prénom');
  }
  if (KNOWN_GIVEN.has(a) && KNOWN_GIVEN.has(b)) return CONFLICT;
  if (gendered(a, b)) return CONFLICT;
  if (soundAlike(a, b))
    return said(0.94, 'given-transcribed', 'deux transcriptions du même prénom');
  if (slip(a, b))
    return said(0.92, 'given-slip', 'une lettre du prénom oubliée, doublée ou déplacée');
  return CONFLICT;
}

function sharesLine(a: string, b: string): boolean {
  const linesOfB = LINES.get(b);
  return linesOfB !== undefined && [...(LINES.get(a) ?? [])].some((line) => linesOfB.has(line));
}

/** `daniel`/`daniele`, `martin`/`martine`, `mario`/`maria`, `frederic`/`frederique`: masculine and feminine. */
function gendered(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short))
    return /^(?:e|ne|le|te|ette|ine|a|na|ia)$/.test(long.slice(short.length));
  const stem = (name: string) => name.replace(/(?:que|c|k|o|a|e|us|ien|ienne)$/, '');
  return stem(a) === stem(b) && a.at(-1) !== b.at(-1);
}

/** One letter dropped, added or swapped inside a name of five letters or more, or a vowel replaced in a long one. */
function slip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || a.charAt(0) !== b.charAt(0)) return false;
  if (editDistance(a, b, 1) !== 1) return false;
  return (
    a.length !== b.length ||
    sameLetters(a, b) ||
    (a.length > 6 && a.at(-1) === b.at(-1) && vowelFor(a, b))
  );
}

/** True when the first letters that differ are both vowels. */
export function vowelFor(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b.charAt(index));
  return /^[aeiouy]{2}$/.test(a.charAt(at) + b.charAt(at));
}

/** True when two words have the same letters, in whatever order. */
export const sameLetters = (a: string, b: string): boolean =>
  [...a].sort().join('') === [...b].sort().join('');

/** The verdict that is least sure; the exact one when there is none. */
export function weakest(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce(
    (least, verdict) => (verdict.weight < least.weight ? verdict : least),
    EXACT,
  );
}
