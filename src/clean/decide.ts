import type { Decisions, QuotedPassage } from '../model/decisions.ts';
import type { Removal } from '../model/ledger.ts';
import type { Span } from '../model/span.ts';
import type { Place } from '../text/failure.ts';
import { locate, locateOne } from '../text/locate.ts';
import { describe, trim } from './line.ts';
import { type Page, without } from './page.ts';

/** The editor's decisions about the form of one text, found in the source. */
export interface Decided {
  readonly title?: { readonly text: string; readonly span?: Span };
  readonly sections: readonly Span[];
  readonly keep: readonly Span[];
  readonly remove: readonly Removal[];
}

/** @throws Failure `correction-stale` when `sections`, `keep` or `remove` quote what is not there */
export function decideSpans(text: string, decisions: Decisions, place: Place): Decided {
  const find = (list: string) => (passage: QuotedPassage, at: number) => {
    const span = locateOne(text, passage.text, { ...place, entry: [list, at, 'text'] });
    return trim(text, span.start, span.end) ?? span;
  };
  return {
    ...(decisions.title && { title: decidedTitle(text, decisions.title.text) }),
    sections: (decisions.sections ?? []).map(find('sections')).sort(byStart),
    keep: (decisions.keep ?? []).map(find('keep')).sort(byStart),
    remove: (decisions.remove ?? []).map((passage, at) => ({
      ...find('remove')(passage, at),
      rule: 'correction',
      reason: passage.because,
    })),
  };
}

// An editor may supply a title that the source does not hold.
function decidedTitle(text: string, title: string): { text: string; span?: Span } {
  const span = locate(text, title)[0];
  return span ? { text: title, span } : { text: title };
}

/** The page with the editor's passages put back and set apart, whatever the rules said of them. */
export function putAside(page: Page, { keep, remove }: Decided): Page {
  if (keep.length === 0 && remove.length === 0) return page;
  const kept = keep.flatMap((span) => freed(page, span));
  const removed = page.removed.flatMap((removal) => subtract(page.text, removal, keep));
  const removals = [...remove].sort(byStart);
  const lines = [...page.lines, ...kept].sort(byStart);
  return {
    ...page,
    lines: without(page.text, lines, removals),
    removed: [...removed.flatMap((one) => subtract(page.text, one, removals)), ...removals],
  };
}

/** The parts of a kept passage that rules had set apart, as lines of the article again. */
function freed(page: Page, span: Span) {
  return page.removed
    .filter((removal) => removal.start < span.end && removal.end > span.start)
    .flatMap((removal) => {
      const start = Math.max(removal.start, span.start);
      const part = trim(page.text, start, Math.min(removal.end, span.end));
      return part ? [describe(page.text, part, true)] : [];
    });
}

/** What is left of `one` without `spans` (sorted). */
function subtract<Part extends Span>(text: string, one: Part, spans: readonly Span[]): Part[] {
  const left: Part[] = [];
  let from = one.start;
  for (const span of spans) {
    if (span.end <= from || span.start >= one.end) continue;
    const before = trim(text, from, span.start);
    if (span.start > from && before) left.push({ ...one, ...before });
    from = Math.max(from, span.end);
  }
  const rest = from < one.end ? trim(text, from, one.end) : undefined;
  return rest ? [...left, { ...one, ...rest }] : left;
}

const byStart = (a: Span, b: Span): number => a.start - b.start;
