import type { Item } from './items.ts';
import { type Source, sourceAt } from './sources.ts';
import { type Attribution, REACH, type Spot } from './spot.ts';

/** « Q, selon X ». */
export function sourceAfter({ items, at }: Spot): Attribution | undefined {
  const next = /^[,–—]$/.test(items[at + 1]?.low ?? '') ? at + 2 : at + 1;
  return said(items, sourceAt(items, next));
}

/** « …, pour X, Q »: a source that ends where the passage begins stands nearer than any verb. */
export function sourceStraightBefore({ items, at }: Spot): Attribution | undefined {
  for (let back = at - 2; back > Math.max(-1, at - 20); back -= 1) {
    const source = sourceAt(items, back);
    if (source && source.phrase.to >= at - 1) return said(items, source);
  }
  return undefined;
}

const said = (items: readonly Item[], source: Source | undefined): Attribution | undefined =>
  source && { rule: 'selon', items, ...source };

/** « Selon X, … Q » anywhere in the sentence, the nearest first. */
export function sourceInSentence({ items, at }: Spot): Attribution | undefined {
  for (let distance = 1; distance < REACH; distance += 1) {
    const source = sourceAt(items, at - distance) ?? sourceAt(items, at + distance);
    if (source) return said(items, source);
  }
  return undefined;
}
