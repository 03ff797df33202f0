import type { EntityKind } from '../model/entity.ts';
import type { Span } from '../model/span.ts';

/** A name found in the text, before it is known whose it is. */
export interface Found extends Span {
  readonly kind: EntityKind;
  /** The words of the name, white space evened out: what is compared with other names. */
  readonly name: string;
  /** The authority's id, where an editor's form matched. */
  readonly known?: string;
  readonly rule: string;
}

/** The words of a span as one line. */
export const nameAt = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim();

export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
