import type { Stated } from '../model/captured.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What the reader of one format makes of the bytes. */
export interface Reading {
  /** The words, as lines and paragraphs; for formats other than plain text the title comes first. */
  readonly text: string;
  /** WHATWG label, lower case; `pdf` for a PDF. */
  readonly encoding: string;
  readonly stated: readonly Stated[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A title over its text, unless the text begins with it: the title then has words to point to. */
export function underTitle(title: string | undefined, body: string): string {
  const head = title?.replace(/\s+/g, ' ').trim() ?? '';
  const text = body.trim();
  if (head === '') return text;
  const opening = text.slice(0, 2 * head.length + 40).replace(/\s+/g, ' ');
  return opening.startsWith(head) ? text : `${head}\n\n${text}`;
}

/** The first value of a field that has one. */
export const firstOf = (stated: readonly Stated[], field: Stated['field']): string | undefined =>
  stated.find((one) => one.field === field)?.value;
