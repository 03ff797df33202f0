import { tokensOf } from '../../../src/clean/surround/tokens.ts';
import type { LabelledPage } from '../../../tests/clean/labelled.ts';

/** The words that most pages hold, sorted by hash. */
export function frequentWords(pages: Iterable<LabelledPage>, most: number): Set<number> {
  const pagesWith = new Map<number, number>();
  for (const { text } of pages) {
    for (const word of new Set(tokensOf(text).word)) {
      pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1);
    }
  }
  const sorted = [...pagesWith].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  return new Set(sorted.map(([word]) => word).sort((a, b) => a - b));
}
