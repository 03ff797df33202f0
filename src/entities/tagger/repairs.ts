import { hashWord } from './breaks.ts';
import { classBit, LEXICON_BITS, PHRASE_KINDS } from './classes.ts';
import type { Decoder } from './decoder.ts';
import { beginLabel, insideLabel, isInside, typeOf } from './labels.ts';
import type { Page } from './page.ts';
import { CLASSES, FOLDED, isNameShape, LEXICON, SHAPE, UNIT, WORD_SHAPE } from './words.ts';

const FUNCTION = classBit('function-words') | classBit('determiners');
const NATIONALITY = classBit('relational-adjectives');
const DETERMINER = classBit('determiners');
const TERRITORY = 1 << PHRASE_KINDS.indexOf('territories');
const TITLES: ReadonlySet<number> = new Set(
  'm. mm. m mme mmes mlle monsieur messieurs madame mesdames mademoiselle mr mrs dr docteur me maître sir général colonel amiral commandant lieutenant président présidente ministre'
    .split(' ')
    .map(hashWord),
);
const PLUS = 0x2b;
const PERSON = 0;
const PLACE = 2;

/** A name being repaired: tokens `from..to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

/**
 * Mends what a sequence of labels gets wrong by its nature, in order: a function word at either end
 * (« les USA On a appris »), a country run into the person after it (« aux États-Unis Sergueï Kislyak »),
 * a quotation mark left open (« ANO « TV-Novosti »), a plus sign left out (« Canal+ »).
 * Then an acronym in brackets after a full name is taken for the same (« Parti vert (PV) »).
 */
export function repair(page: Page, decoder: Decoder): void {
  for (const name of stretches(page, decoder)) {
    const trimmed = trim(page, name);
    erase(decoder, name);
    if (trimmed.to <= trimmed.from) continue;
    const cut = territoryEnd(page, trimmed);
    if (cut > trimmed.from && cut < trimmed.to) {
      write(decoder, { from: trimmed.from, to: cut, type: PLACE });
      write(decoder, { ...trimmed, from: cut });
    } else write(decoder, takePlus(page, decoder, closeQuote(page, decoder, trimmed)));
  }
  for (const name of stretches(page, decoder)) acronymAfter(page, decoder, name);
}

function acronymAfter(page: Page, decoder: Decoder, { from, to, type }: Stretch): void {
  if (to - from < 2 || to + 2 >= page.tokens.count) return;
  if (unitAt(page, to) !== 0x28 || unitAt(page, to + 2) !== 0x29) return;
  if (shapeAt(page, to + 1) !== SHAPE.acronym || unitAt(page, to + 1) !== unitAt(page, from))
    return;
  if (type !== PERSON) write(decoder, { from: to + 1, to: to + 2, type });
}

/** The names that the labels spell. */
export function stretches(page: Page, decoder: Decoder): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  while (at < page.tokens.count) {
    const label = decoder.labels[at] as number;
    let to = at + 1;
    if (label !== 0) {
      while (to < page.tokens.count && isInside(decoder.labels[to] as number)) to += 1;
      found.push({ from: at, to, type: typeOf(label) });
    }
    at = to;
  }
  return found;
}

export function write(decoder: Decoder, { from, to, type }: Stretch): void {
  decoder.labels.fill(insideLabel(type), from, to);
  decoder.labels[from] = beginLabel(type);
}

const erase = (decoder: Decoder, { from, to }: Stretch): void => {
  decoder.labels.fill(0, from, to);
};

const classesAt = (page: Page, at: number): number =>
  page.words.get(page.tokens.word[at] as number, CLASSES);
const shapeAt = (page: Page, at: number): number =>
  page.words.get(page.tokens.word[at] as number, WORD_SHAPE);
const unitAt = (page: Page, at: number): number =>
  page.words.get(page.tokens.word[at] as number, UNIT);

function trim(page: Page, name: Stretch): Stretch {
  let { from, to } = name;
  if (isNationality(page, name) || isTitled(page, name)) from += 1;
  while (to - from > 1 && isLoose(page, to - 1)) to -= 1;
  while (to - from === 1 && isLoose(page, from) && shapeAt(page, from) === SHAPE.capital) to -= 1;
  return { ...name, from, to };
}

/** « la Britannique Non Stanford »: a nationality before a person is no part of the name. */
function isNationality(page: Page, { from, to, type }: Stretch): boolean {
  if (type !== PERSON || to - from < 2 || from === 0) return false;
  if (
    (classesAt(page, from) & NATIONALITY) === 0 ||
    (classesAt(page, from - 1) & DETERMINER) === 0
  ) {
    return false;
  }
  const first = page.words.get(page.tokens.word[from] as number, LEXICON) & LEXICON_BITS.first;
  return first === 0 && isNameShape(shapeAt(page, from + 1));
}

/** « Mme Bareigts », « Général de Gaulle »: the title is no part of the name. */
const isTitled = (page: Page, { from, to, type }: Stretch): boolean =>
  type === PERSON &&
  to - from > 1 &&
  TITLES.has(page.words.get(page.tokens.word[from] as number, FOLDED));

/** A function word that ends a name does so by mistake: « Richard Varga Comme », « Le Kremlin, USA On ». */
function isLoose(page: Page, at: number): boolean {
  const shape = shapeAt(page, at);
  if (shape !== SHAPE.capital && shape !== SHAPE.lower && shape !== SHAPE.elided) return false;
  if ((classesAt(page, at) & FUNCTION) === 0) return false;
  return (page.matches.inside[at] as number) === 0 && (page.matches.whole[at] as number) === 0;
}

/** Where a known territory ends that stands at the head of a person's name before a first name; else `from`. */
function territoryEnd(page: Page, { from, to, type }: Stretch): number {
  if (type !== PERSON) return from;
  if (((page.matches.whole[from] as number) & TERRITORY) === 0) return from;
  const next = page.tokens.word[from + 1];
  if (next === undefined || from + 1 >= to) return from;
  if ((page.words.get(page.tokens.word[from] as number, LEXICON) & LEXICON_BITS.first) !== 0)
    return from;
  return isNameShape(page.words.get(next, WORD_SHAPE)) ? from + 1 : from;
}

/** Takes in the closing mark of a quotation that opens inside the name. */
function closeQuote(page: Page, decoder: Decoder, name: Stretch): Stretch {
  let open = 0;
  for (let at = name.from; at < name.to; at += 1) {
    if (unitAt(page, at) === 0xab) open += 1;
    if (unitAt(page, at) === 0xbb) open -= 1;
  }
  const free = name.to < page.tokens.count && decoder.labels[name.to] === 0;
  return open > 0 && free && unitAt(page, name.to) === 0xbb ? { ...name, to: name.to + 1 } : name;
}

/** « Canal+ », « Disney+ »: the sign that sticks to a name is part of it. */
function takePlus(page: Page, decoder: Decoder, name: Stretch): Stretch {
  const { to } = name;
  if (to >= page.tokens.count || decoder.labels[to] !== 0 || unitAt(page, to) !== PLUS) return name;
  return page.tokens.start[to] === page.tokens.end[to - 1] ? { ...name, to: to + 1 } : name;
}
