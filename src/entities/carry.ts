import type { Span } from '../model/span.ts';
import { surnameText } from '../names/person-name.ts';
import { fold } from '../text/fold.ts';
import { formFinder } from './forms.ts';
import { byStart, type Found, nameAt } from './found.ts';
import { leans } from './loose.ts';
import type { Word } from './words.ts';

interface Sight {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Shorter surnames are too often other words (« May », « Roy », « Cot »). */
const SHORTEST = 4;

/**
 * Adds the places where a person whom the text names in full is named by the surname alone, and which
 * nothing else found: « Maillaud juge que… » after « Pascal Maillaud ». Not for a surname that the
 * text also writes as a common word or gives to something else, nor beside another capital (« la Trump Tower »).
 */
export function carrySurnames(sight: Sight, found: readonly Found[]): Found[] {
  const surnames = new Set(
    found.filter(({ kind }) => kind === 'person').map(({ name }) => surnameText(name)),
  );
  const forms = [...surnames].filter(
    (surname) => surname.length >= SHORTEST && /^\p{Lu}/u.test(surname),
  );
  if (forms.length === 0) return [...found];
  const common = new Set([...commonWords(sight), ...otherNames(found)]);
  const find = formFinder(forms.map((text) => ({ text, owner: text })));
  const free = find(sight.text, sight.words).filter(
    (match) =>
      !common.has(fold(match.form.text)) &&
      !leans(sight, match, true) &&
      !isTaken(found, match) &&
      !FAMILY.test(sight.text.slice(Math.max(0, match.start - 12), match.start)),
  );
  const carried = free.map(
    ({ start, end }): Found => ({
      start,
      end,
      kind: 'person',
      name: nameAt(sight.text, { start, end }),
      rule: 'surname',
    }),
  );
  return [...found, ...apart(carried)].sort(byStart);
}

// `les frères Brownlee`, `la famille Trump`: more than one person
const FAMILY = /(?:frères|sœurs|soeurs|époux|famille|couple|clan|fils|filles?|parents|les)\s+$/iu;

/** Words that the text writes without a capital. */
const commonWords = ({ text, words }: Sight): ReadonlySet<string> =>
  new Set(
    words.filter(({ start }) => /^\p{Ll}/u.test(text.charAt(start))).map(({ folded }) => folded),
  );

/** Names of what is no person: « Brême » the town, beside « Ida Brême ». */
const otherNames = (found: readonly Found[]): string[] =>
  found.filter(({ kind }) => kind !== 'person').map(({ name }) => fold(name));

/** `sorted` by start, disjoint. */
function isTaken(sorted: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low]?.start ?? Number.POSITIVE_INFINITY) < span.end;
}

/** Of spans that overlap, the first. */
function apart(found: readonly Found[]): Found[] {
  let end = 0;
  return found.filter((item) => {
    const free = item.start >= end;
    if (free) end = item.end;
    return free;
  });
}
