import type { Attribution, Removal } from '../model/ledger.ts';
import type { Span } from '../model/span.ts';
import { describe, type Line, trim } from './line.ts';
import type { Surroundings } from './surround/surroundings.ts';

/** What is left of a source while the rules work on it. */
export interface Page {
  readonly text: string;
  /** The lines still taken for the article, in order. */
  readonly lines: readonly Line[];
  /** It came without its line breaks. */
  readonly flat?: boolean;
  /** What words and form say of each place, read when first asked for. */
  readonly surroundings?: () => Surroundings;
  /** Where the headline begins, once it is known: the rules below it leave it alone. */
  readonly headline?: number;
  /** The headline is the one that the format states, whatever it looks like. */
  readonly stated?: boolean;
  readonly removed: readonly Removal[];
  readonly attributions: readonly Attribution[];
}

/** What a rule sets apart: a line or a part of one. */
export interface Finding extends Span {
  /** French, where it differs from the rule's own. */
  readonly reason?: string;
  readonly attributions?: readonly Omit<Attribution, 'rule'>[];
}

/** One defect of captured texts, and how it is recognised. */
export interface Rule {
  /** Name of its file. */
  readonly name: string;
  /** French, for readers: one short clause. */
  readonly reason: string;
  readonly find: (page: Page) => readonly Finding[];
}

/** The page after one rule: what it found is in the ledger, the rest of the touched lines stays. */
export function applyRule(page: Page, rule: Rule): Page {
  const findings = disjoint(page.text, rule.find(page)).filter(
    ({ start }) => start !== page.headline,
  );
  if (findings.length === 0) return page;
  const removed = findings.map((finding) => ({
    start: finding.start,
    end: finding.end,
    rule: rule.name,
    reason: finding.reason ?? rule.reason,
  }));
  const attributions = findings.flatMap((finding) =>
    (finding.attributions ?? []).map((one) => ({ ...one, rule: rule.name })),
  );
  return {
    ...page,
    lines: without(page.text, page.lines, findings),
    removed: [...page.removed, ...removed],
    attributions: [...page.attributions, ...attributions],
  };
}

/** Findings in order, trimmed; where two overlap, the later one keeps what is left to it. */
function disjoint(text: string, findings: readonly Finding[]): Finding[] {
  let free = 0;
  return [...findings]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((finding) => {
      const span = trim(text, Math.max(finding.start, free), finding.end);
      free = Math.max(free, finding.end);
      return span ? [{ ...finding, ...span }] : [];
    });
}

/** `lines` without `spans` (sorted by start); lines that are not touched are handed on as they are. */
export function without(text: string, lines: readonly Line[], spans: readonly Span[]): Line[] {
  let next = 0;
  return lines.flatMap((line) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next += 1;
    const rest: Line[] = [];
    let from = line.start;
    for (let at = next; (spans[at]?.start ?? line.end) < line.end; at += 1) {
      const span = spans[at] as Span;
      pushPart(rest, text, from, Math.min(span.start, line.end), line.gap);
      from = Math.max(from, span.end);
    }
    if (from === line.start) return [line];
    pushPart(rest, text, from, line.end, line.gap);
    return rest;
  });
}

function pushPart(parts: Line[], text: string, start: number, end: number, gap: boolean): void {
  const span = start < end ? trim(text, start, end) : undefined;
  if (span) parts.push(describe(text, span, gap));
}
