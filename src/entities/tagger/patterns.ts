import { hashWord } from './breaks.ts';
import { classBit, PHRASE_KINDS } from './classes.ts';
import type { Decoder } from './decoder.ts';
import { isInside, TYPES } from './labels.ts';
import type { Page } from './page.ts';
import { PHRASE_TYPES } from './phrase-types.ts';
import { type Stretch, write } from './repairs.ts';
import { foldedAt } from './surnames.ts';
import { QUOTE_CLOSES, QUOTE_OPENS, QUOTED } from './surroundings.ts';
import { CLASSES, isNameShape, SHAPE, WORD_SHAPE } from './words.ts';

const CONNECTOR = classBit('connectors') | classBit('determiners');
const ADJECTIVE = classBit('relational-adjectives');
const WORK = classBit('product-kinds');

const ORGANISATION = TYPES.indexOf('organisation');
const PRODUCT = TYPES.indexOf('product');

const MINISTRY = hashWord('ministère');
/** Second words of ministries that are written small: « Affaires étrangères », « Éducation nationale ». */
const MINISTRY_TAIL: ReadonlySet<number> = new Set(
  'étrangères nationale publique publics sociales armées intérieure supérieur numérique solidaire'
    .split(' ')
    .map(hashWord),
);

/**
 * Names that their own form gives away, whatever the model made of them, in order: a known phrase of
 * three words or more, a ministry, the title of a work in quotation marks after the word for it.
 */
export function markPatterns(page: Page, decoder: Decoder): void {
  for (let at = 0; at < page.tokens.count; at += 1) {
    const name = knownPhrase(page, at) ?? ministry(page, at) ?? quotedWork(page, at);
    if (name !== undefined && isOpen(page, decoder, name)) write(decoder, name);
  }
}

const shapeAt = (page: Page, at: number): number =>
  page.words.get(page.tokens.word[at] as number, WORD_SHAPE);
const classesAt = (page: Page, at: number): number =>
  page.words.get(page.tokens.word[at] as number, CLASSES);

/** No name of the model runs over either end. */
function isOpen(page: Page, decoder: Decoder, { from, to }: Stretch): boolean {
  if (isInside(decoder.labels[from] as number)) return false;
  return to >= page.tokens.count || !isInside(decoder.labels[to] as number);
}

function knownPhrase(page: Page, from: number): Stretch | undefined {
  const begin = page.matches.begin[from] as number;
  for (let bit = 0; bit < PHRASE_KINDS.length; bit += 1) {
    if (((begin >>> bit) & 1) === 0) continue;
    let to = from + 1;
    while (to < page.tokens.count && (((page.matches.inside[to] as number) >>> bit) & 1) === 1)
      to += 1;
    const kind = PHRASE_KINDS[bit];
    if (to - from >= 3 && kind !== undefined)
      return { from, to, type: TYPES.indexOf(PHRASE_TYPES[kind]) };
  }
  return undefined;
}

/** « ministère russe des Affaires étrangères » */
function ministry(page: Page, from: number): Stretch | undefined {
  if (foldedAt(page, from) !== MINISTRY) return undefined;
  let at = from + 1;
  const end = page.tokens.count;
  if (at < end && (classesAt(page, at) & ADJECTIVE) !== 0) at += 1;
  const links = at;
  while (at < end && at - links < 3 && (classesAt(page, at) & CONNECTOR) !== 0) at += 1;
  if (at === links || at >= end || !isNameShape(shapeAt(page, at))) return undefined;
  at += 1;
  if (at < end && MINISTRY_TAIL.has(foldedAt(page, at))) at += 1;
  return { from, to: at, type: ORGANISATION };
}

/** « le livre … « Trump and His Generals » »: the word for a work, then a capitalised quotation. */
function quotedWork(page: Page, from: number): Stretch | undefined {
  const bits = page.surroundings.bits[from] as number;
  if ((bits & QUOTED) === 0 || (bits & QUOTE_OPENS) === 0) return undefined;
  if (((page.surroundings.heads[from] as number) & WORK) === 0) return undefined;
  if (shapeAt(page, from) !== SHAPE.capital) return undefined;
  let to = from;
  while (((page.surroundings.bits[to] as number) & QUOTE_CLOSES) === 0) to += 1;
  return to - from >= 2 ? { from, to: to + 1, type: PRODUCT } : undefined;
}
