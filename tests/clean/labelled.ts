import type { Span } from '../../src/model/span.ts';

/** A page as a crude scraper left it, and what of it is the article. */
export interface LabelledPage {
  readonly text: string;
  readonly kept: readonly Span[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Reads a labelled page: the article stands between `⟦` and `⟧`, which are not part of the text. */
export function readPage(labelled: string): LabelledPage {
  let text = '';
  const kept: { start: number; end: number }[] = [];
  for (const piece of labelled.split(/(?=[⟦⟧])/)) {
    if (piece.startsWith('⟦')) kept.push({ start: text.length, end: text.length });
    const last = kept.at(-1);
    if (piece.startsWith('⟧') && last) last.end = text.length;
    text += piece.replace(/^[⟦⟧]/, '');
  }
  return { text, kept };
}

/** Word-level precision, recall and F1 (0..1) of what was kept; a word counts where it stands. */
export function scoreKept(text: string, wanted: readonly Span[], kept: readonly Span[]): Score {
  let both = 0;
  let asked = 0;
  let given = 0;
  for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const isWanted = holds(wanted, word.index);
    const isKept = holds(kept, word.index);
    if (isWanted) asked += 1;
    if (isKept) given += 1;
    if (isWanted && isKept) both += 1;
  }
  const precision = given === 0 ? 0 : both / given;
  const recall = asked === 0 ? 0 : both / asked;
  const f1 = both === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

const holds = (spans: readonly Span[], at: number): boolean =>
  spans.some(({ start, end }) => start <= at && at < end);
