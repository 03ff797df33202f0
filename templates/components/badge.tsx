import { basisBadge } from '../../src/site/basis-badge.ts';
import type { DateBasis } from '../../src/site/views/teaser.ts';

/** The small outlined word of a date that the source does not state. */
export function Badge({ basis }: { readonly basis: DateBasis }) {
  const word = basisBadge(basis);
  return word === null ? null : <span class={`badge ${basis}`}>{word}</span>;
}
