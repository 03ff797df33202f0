import type { Span } from './span.ts';

/** `title` at most once; `lead` is the chapô, a paragraph that sums the article up. */
export type BlockKind = 'title' | 'heading' | 'lead' | 'paragraph';

/**
 * A part of the article as it stands in the source. Blocks and removals together partition the
 * source: sorted, disjoint, and every character that is not white space is in exactly one of them.
 * A block neither begins nor ends with white space.
 */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A passage that stands a second time: `start..end` repeats the earlier passage `of`. */
export interface Repeat extends Span {
  readonly of: Span;
}
