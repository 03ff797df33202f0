import { PHRASE_KINDS } from './classes.ts';
import type { Decoder } from './decoder.ts';
import { PHRASE_SEED, phraseStep } from './gazetteer.ts';
import { isInside } from './labels.ts';
import { SEEN } from './neighbours.ts';
import type { Page } from './page.ts';
import { type Stretch, stretches, write } from './repairs.ts';
import { FOLDED, isNameShape, WORD_SHAPE } from './words.ts';

const PERSON = 0;
const LONGEST = 3;

const PLACES = ['territories', 'cities', 'regions'] as const;
const TERRITORY = 1 << PHRASE_KINDS.indexOf('territories');
const KNOWN_PLACE = PLACES.reduce((mask, kind) => mask | (1 << PHRASE_KINDS.indexOf(kind)), 0);

/**
 * Who was named in full is known by the end of the name: « Le Pen » after « Marine Le Pen »,
 * « Flynn » after « Michael Flynn », whatever the sentence made of it; a known town stays a town.
 * @returns the surnames of one word, by folded word hash
 */
export function settleSurnames(page: Page, decoder: Decoder): ReadonlySet<number> {
  const { single, longer } = surnames(page, decoder);
  if (longer.size > 0) findLonger(page, decoder, longer);
  for (const name of stretches(page, decoder)) {
    const alone = name.to - name.from === 1 && name.type !== PERSON;
    if (alone && single.has(foldedAt(page, name.from)) && !isKnownPlace(page, name.from)) {
      write(decoder, { ...name, type: PERSON });
    }
  }
  return single;
}

function surnames(page: Page, decoder: Decoder): { single: Set<number>; longer: Set<number> } {
  const single = new Set<number>();
  const longer = new Set<number>();
  for (const { from, to } of stretches(page, decoder).filter(({ type }) => type === PERSON)) {
    for (let at = Math.max(from + 1, to - LONGEST); at < to; at += 1) {
      if (to - at === 1) single.add(foldedAt(page, at));
      else longer.add(keyOf(page, at, to));
    }
  }
  return { single, longer };
}

export const foldedAt = (page: Page, at: number): number =>
  page.words.get(page.tokens.word[at] as number, FOLDED);

/** One number for the words `from..to`, however written. */
export function keyOf(page: Page, from: number, to: number): number {
  let key = PHRASE_SEED;
  for (let at = from; at < to; at += 1) key = phraseStep(key, foldedAt(page, at));
  return key;
}

/** A territory, or a town that this text also uses as one (« à Bergen »). */
function isKnownPlace(page: Page, at: number): boolean {
  const known = page.matches.whole[at] as number;
  if ((known & TERRITORY) !== 0) return true;
  const seen = page.neighbours.of(page.words, page.tokens.word[at] as number);
  return (known & KNOWN_PLACE) !== 0 && (seen & SEEN.afterPlaceWord) !== 0;
}

function findLonger(page: Page, decoder: Decoder, known: ReadonlySet<number>): void {
  for (let at = 0; at + 1 < page.tokens.count; at += 1) {
    if (isInside(decoder.labels[at] as number)) continue;
    for (let length = LONGEST; length > 1; length -= 1) {
      const name: Stretch = { from: at, to: at + length, type: PERSON };
      if (name.to > page.tokens.count || !isFree(page, decoder, name)) continue;
      if (known.has(keyOf(page, name.from, name.to))) write(decoder, name);
    }
  }
}

/** The words end in a capitalised one, and no name runs over their end. */
function isFree(page: Page, decoder: Decoder, { from, to }: Stretch): boolean {
  if (to < page.tokens.count && isInside(decoder.labels[to] as number)) return false;
  const shape = (at: number): number => page.words.get(page.tokens.word[at] as number, WORD_SHAPE);
  return isNameShape(shape(from)) && isNameShape(shape(to - 1));
}
