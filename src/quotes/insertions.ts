import type { Item } from './items.ts';
import { ADVERBIAL_PHRASES, isAdverb } from './lexicon/words.ts';

/** What stands between an auxiliary and its participle: « a (-t-il), de son côté, (été) déclaré ». */
export interface Insertions {
  /** First item past them. */
  readonly at: number;
  /** Item of the inverted pronoun. */
  readonly clitic?: number;
  /** Whether « été » stood there. */
  readonly passive: boolean;
}

/** How far the participle may stand from its auxiliary, in items. */
const REACH = 12;

/** Steps over pronoun, adverbs, adverbial phrases and one insertion between commas. */
export function pastInsertions(items: readonly Item[], from: number): Insertions {
  let at = from;
  let clitic: number | undefined;
  let passive = false;
  while (at < from + REACH) {
    const step = stepOver(items, at);
    if (step === 0) break;
    if (items[at]?.kind === 'clitic') clitic = at;
    if (items[at]?.low === 'été') passive = true;
    at += step;
  }
  return { at, passive, ...(clitic !== undefined && { clitic }) };
}

/** How many items to step over here; 0 where the participle should stand. */
function stepOver(items: readonly Item[], at: number): number {
  const item = items[at];
  if (item === undefined || item.kind === 'passage' || item.kind === 'mention') return 0;
  if (item.kind === 'clitic' || item.low === 'été' || isAdverb(item.low)) return 1;
  if (/^(?:lui|elle|eux)(?:-mêmes?)?$/.test(item.low)) return 1;
  if (item.low === ',') return pastComma(items, at);
  return (
    ADVERBIAL_PHRASES.find((words) => words.every((word, next) => items[at + next]?.low === word))
      ?.length ?? 0
  );
}

/** From a comma to behind the next one: « , de son côté, ». */
function pastComma(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < at + 10; next += 1) {
    if (items[next]?.low === ',') return next + 1 - at;
  }
  return 0;
}
