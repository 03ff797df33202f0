import type { Block, BlockKind } from '../model/block.ts';
import type { Title } from '../model/clean.ts';
import type { Span } from '../model/span.ts';
import type { Decided } from './decide.ts';
import { isLead } from './lead.ts';
import { describe, type Line, trim } from './line.ts';
import type { Page } from './page.ts';

/** An intertitle is shorter than a headline. */
const HEADING_WORDS = 18;

/** The blocks of the article: what rules and editor left, each with its kind. */
export function toBlocks({ text, lines }: Page, title: Title, decided: Decided): Block[] {
  const head = titleSpan(lines, title);
  const cuts = [...decided.sections, ...(head ? [head] : [])].sort((a, b) => a.start - b.start);
  const parts = lines.flatMap((line) => cutAt(text, line, cuts));
  const named = new Set(decided.sections.map(({ start }) => start));
  return parts.map((part, at) => {
    const kind = named.has(part.start) ? 'heading' : kindOf(parts, at, head);
    return { start: part.start, end: part.end, kind };
  });
}

/** The words of the source that are the title and open the article; a title further down stays a heading. */
function titleSpan(lines: readonly Line[], { basis, span }: Title): Span | undefined {
  const first = lines[0];
  if (!span || !first || basis === 'inferred') return undefined;
  if (basis === 'stated') return span;
  return span.start === first.start && span.end <= first.end ? span : undefined;
}

function cutAt(text: string, line: Line, cuts: readonly Span[]): Line[] {
  const inside = cuts.filter(({ start, end }) => start >= line.start && end <= line.end);
  if (inside.length === 0) return [line];
  const edges = [line.start, line.end, ...inside.flatMap(({ start, end }) => [start, end])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).flatMap((end, at) => {
    const span = trim(text, edges[at] ?? end, end);
    return span ? [describe(text, span, line.gap)] : [];
  });
}

function kindOf(parts: readonly Line[], at: number, head: Span | undefined): BlockKind {
  const part = parts[at] as Line;
  if (head && part.start === head.start) return 'title';
  if (isHeading(part, parts[at + 1])) return 'heading';
  return isLead(parts, at, head) ? 'lead' : 'paragraph';
}

/** A short line without a full stop over a paragraph. */
function isHeading(line: Line, next: Line | undefined): boolean {
  if (!next || line.words === 0 || line.words > HEADING_WORDS || line.prose) return false;
  if (/[.;,:]["”»’')\]\s]*$/.test(line.text) || /^[-–—•*]/.test(line.text)) return false;
  return next.prose;
}
