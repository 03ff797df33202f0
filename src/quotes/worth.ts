import type { Attribution } from './attribution.ts';
import type { Item } from './items.ts';
import { NAMING_WORDS } from './lexicon/words.ts';
import type { Sentence } from './sentences.ts';
import { closesWithStop } from './sentences.ts';

/** A passage of so many words is somebody's words even where nobody is said to speak. */
const LONG = 8;
/** … or of so many when it is a sentence: it begins with a capital and ends with a stop. */
const SENTENCE = 4;

/** Whether a passage in quotation marks is somebody's words, not a title, a name or a turn of phrase. */
export function isQuote(
  text: string,
  sentence: Sentence,
  at: number,
  found: Attribution | undefined,
): boolean {
  const item = sentence.items[at];
  if (item?.passage === undefined) return false;
  const inner = text.slice(item.passage.inner.start, item.passage.inner.end).trim();
  const words = inner.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0) return false;
  if (found?.rule === 'incise') return true;
  const spoken = found?.rule === 'verb-after' || found?.rule === 'colon';
  if (isNamed(sentence.items, at) && !(spoken && words >= LONG)) return false;
  if (isTitleCase(inner) || isWholeName(item, inner)) return spoken && words >= LONG;
  if (found) return true;
  return (
    words >= LONG || (words >= SENTENCE && isSentence(text, item, inner, sentence.items[at + 1]))
  );
}

function isSentence(text: string, item: Item, inner: string, next: Item | undefined): boolean {
  return (
    /^\p{Lu}/u.test(inner) &&
    (closesWithStop(text, item) || next === undefined || /^[.?!…]/.test(next.low))
  );
}

/** « le film « … » », « surnommé « … » », « l'opération « … » ». */
function isNamed(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return before?.kind === 'word' && NAMING_WORDS.has(before.low);
}

// « Sauver la Planète », « Make America Great Again »: every long word has its capital
function isTitleCase(inner: string): boolean {
  const words = inner.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return (
    words.length <= 8 &&
    long.length > 0 &&
    /^\p{Lu}/u.test(inner) &&
    words.length > 0 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    !/[.?!…,;]/.test(inner)
  );
}

/** The whole passage is one name: « TV-Novosti ». */
function isWholeName(item: Item, inner: string): boolean {
  return (item.inside ?? []).some((mention) => mention.end - mention.start >= inner.length - 1);
}
