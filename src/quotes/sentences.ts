import type { Block } from '../model/block.ts';
import type { Mention } from '../model/entity.ts';
import { type Item, itemise } from './items.ts';
import type { Passage } from './passages.ts';
import { isGoverned } from './phrase-end.ts';

/** A sentence as items; a quoted passage never ends it in its middle. */
export interface Sentence {
  /** Position among all sentences of the text. */
  readonly index: number;
  /** Position of its block. */
  readonly block: number;
  readonly items: readonly Item[];
  /** The persons that it names outside quoted passages, in order. */
  readonly people: readonly NamedPerson[];
}

export interface NamedPerson {
  /** Place among the items. */
  readonly at: number;
  readonly entity: string;
  /** Whether the name may be a subject: no preposition governs it. */
  readonly free: boolean;
}

const ENDING = new Set(['.', '?', '!', '…']);
/** Words whose stop is no end of a sentence. */
const ABBREVIATED = new Set('m mm dr pr st etc cf av env art no jr sr ndlr gal col'.split(' '));

/** A longer run of items without a stop is no sentence of a writer: it is cut, so that reading stays linear. */
const LONGEST = 400;

/** The sentences of all blocks, in order. */
export function splitSentences(
  text: string,
  blocks: readonly Block[],
  passages: readonly Passage[],
  mentions: readonly Mention[],
): Sentence[] {
  const found: Sentence[] = [];
  blocks.forEach((block, at) => {
    let items: Item[] = [];
    const all = itemise(text, block, passages, mentions);
    all.forEach((item, position) => {
      items.push(item);
      if (items.length < LONGEST && !endsSentence(text, all, position)) return;
      found.push({ index: found.length, block: at, items, people: peopleOf(items) });
      items = [];
    });
    if (items.length > 0) {
      found.push({ index: found.length, block: at, items, people: peopleOf(items) });
    }
  });
  return found;
}

const peopleOf = (items: readonly Item[]): NamedPerson[] =>
  items.flatMap(({ mention }, at) =>
    mention?.kind === 'person'
      ? [{ at, entity: mention.entity, free: !isGoverned(items, at) }]
      : [],
  );

/** Whether a sentence ends after this item: a stop, or a passage that closes with one, before a capital. */
function endsSentence(text: string, items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined || next === undefined) return false;
  if (!startsSentence(next)) return false;
  if (item.kind === 'passage') return closesWithStop(text, item);
  if (item.kind !== 'stop' || !(ENDING.has(item.low) || item.low.startsWith('..'))) return false;
  const before = items[at - 1];
  return !(item.low === '.' && before !== undefined && ABBREVIATED.has(before.low));
}

const startsSentence = (item: Item): boolean =>
  item.capital || item.kind === 'passage' || /^[\p{N}–—]/u.test(item.low) || item.low === '(';

/** A sentence of such items only is a quoted passage and nothing else. */
export const isAlone = (item: Item): boolean => item.kind === 'passage' || item.kind === 'stop';

// `… rue. "`, `… poster ?»`
const STOP_INSIDE = /[.?!…]\s*$/;

export const closesWithStop = (text: string, passage: Item): boolean =>
  STOP_INSIDE.test(
    text
      .slice(Math.max(passage.start, passage.end - 6), passage.end)
      .replace(/[^\p{L}\p{N}.?!…]+$/u, ''),
  );
