import { STRINGS } from '../../src/site/strings/index.ts';
import type { DateBasis } from '../../src/site/views/teaser.ts';

/** The small outlined word of a date that the source does not state. */
export function Badge({ basis }: { readonly basis: DateBasis }) {
  if (basis === 'stated' || basis === 'unknown') return null;
  return <span class={`badge ${basis}`}>{STRINGS.basis[basis]}</span>;
}
