import { yearHints } from './hints.ts';
import type { Reading, Sheet } from './reading.ts';

/**
 * What a text that states no date lets infer, as an interval with its reasons: it was published after
 * the latest day that it tells as past.
 */
export function infer(sheet: Sheet, known: readonly Reading[]): Reading[] {
  if (known.length > 0) return [];
  return yearHints(sheet).map(({ year, notBefore, evidence }) => ({
    edtf: `${notBefore ?? year}/..`,
    rule: 'latest-told-date',
    basis: 'inferred' as const,
    evidence,
    weakness: 'borne tirée du récit',
  }));
}
