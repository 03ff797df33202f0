/**
 * Recognises rows of labels, glued or not: `Tout AccepterTout refuserParamétrer vos choix`.
 * Labels are given folded; the longest wins.
 */
export interface LabelReader {
  /** The number of labels that `line` consists of, or 0 when anything else stands in it. */
  readonly count: (line: { readonly text: string; readonly folded: string }) => number;
}

/** What may stand between two labels, and the numbers that counters add: `12`, `(3)`, `1,2k`. */
const BETWEEN =
  /[\s|•·›»«>/,;:!.…+\-–—×✕✖☰▼▾→←↓↑*"“”()[\]]+|\(?\d+(?:[.,]\d+)?\s?k?\)?(?![\d\p{L}])/uy;

export function labelReader(labels: readonly string[]): LabelReader {
  const longestFirst = [...new Set(labels)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const label = new RegExp(`(?:${longestFirst.map(literal).join('|')})`, 'y');
  return { count: ({ text, folded }) => countLabels(label, text, folded) };
}

function countLabels(label: RegExp, text: string, folded: string): number {
  let at = 0;
  let count = 0;
  while (at < folded.length) {
    const gap = stickyEnd(BETWEEN, folded, at);
    if (gap !== undefined) {
      at = gap;
      continue;
    }
    const end = stickyEnd(label, folded, at);
    if (end === undefined || !isBoundary(text, end)) return 0;
    at = end;
    count += 1;
  }
  return count;
}

function stickyEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** A label ends where a word ends, or where the next one was glued on: `Tout AccepterTout refuser`. */
const isBoundary = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.charAt(at)) || /\p{Lu}/u.test(text.charAt(at));

const literal = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
