import type { Block } from '../model/block.ts';
import type { Span } from '../model/span.ts';
import { findMarks, type Mark } from './marks.ts';

/** A stretch between an opening and its closing mark, both included; `inner` leaves them out. */
export interface Passage extends Span {
  readonly inner: Span;
  readonly nested: readonly Passage[];
}

interface Open {
  readonly mark: Mark;
  readonly nested: Passage[];
}

/**
 * The passages in quotation marks, block by block, outermost ones in order, those inside them nested.
 * A passage that a block leaves open goes on in the next one when that reopens it, as French
 * typography does from paragraph to paragraph. One that opens a paragraph and is never closed holds
 * that paragraph; any other mark without its pair is passed over.
 */
export function findPassages(text: string, blocks: readonly Block[]): Passage[] {
  const found: Passage[] = [];
  let pending: Pending | undefined;
  for (const block of blocks) {
    const marks = findMarks(text, block);
    const carried = pending && goesOn(text, block, marks, pending.open) ? pending.open : undefined;
    if (pending && carried === undefined) keepUnclosed(found, pending);
    const reopening = carried && marks[0]?.side === 'open';
    const paired = pair(reopening ? marks.slice(1) : marks, carried);
    for (const passage of paired.passages) found.push(passage);
    pending = leftOpen(text, block, paired.open);
  }
  if (pending) keepUnclosed(found, pending);
  return found;
}

/** A passage left open at the end of a block; `whole` when it has been open since a block began. */
interface Pending {
  readonly open: Open;
  readonly end: number;
  readonly whole: boolean;
}

function keepUnclosed(found: Passage[], { open, end, whole }: Pending): void {
  const { start, end: from } = open.mark;
  const inside = found.at(-1);
  if (!whole || from >= end || (inside !== undefined && inside.end > start)) return;
  found.push({ start, end, inner: { start: from, end }, nested: [] });
}

/** Whether the block continues the passage left open before it: it reopens it at once, or only closes it. */
function goesOn(text: string, block: Block, marks: readonly Mark[], pending: Open): boolean {
  const first = marks[0];
  if (first === undefined || first.family !== pending.mark.family) return false;
  if (first.side === 'close') return first.family !== 'single';
  return text.slice(block.start, first.start).trim() === '';
}

/** A passage may go on in the next block when it is open from the start of this one, or from a colon on. */
function leftOpen(text: string, block: Block, open: Open | undefined): Pending | undefined {
  if (open === undefined) return undefined;
  const before = text.slice(block.start, Math.max(block.start, open.mark.start)).trim();
  if (before !== '' && !/[:,–—-]$/.test(before)) return undefined;
  return { open, end: block.end, whole: before === '' };
}

interface Paired {
  readonly passages: readonly Passage[];
  readonly open: Open | undefined;
}

function pair(marks: readonly Mark[], carried: Open | undefined): Paired {
  const passages: Passage[] = [];
  const stack: Open[] = carried ? [carried] : [];
  for (const mark of marks) {
    if (mark.side === 'open') stack.push({ mark, nested: [] });
    else close(stack, mark, passages);
  }
  const open = stack[0];
  for (const left of stack) for (const passage of left.nested) passages.push(passage);
  return {
    passages: passages.sort((a, b) => a.start - b.start),
    open: open && { ...open, nested: [] },
  };
}

/** Closes the last open passage of the same family; what was opened since and never closed is passed over. */
function close(stack: Open[], mark: Mark, passages: Passage[]): void {
  const at = stack.findLastIndex((open) => open.mark.family === mark.family);
  if (at === -1) return;
  const dropped = stack.splice(at);
  const [own, ...inner] = dropped;
  if (own === undefined) return;
  const nested = [...own.nested, ...inner.flatMap((open) => open.nested)];
  const passage: Passage = {
    start: own.mark.start,
    end: mark.end,
    inner: { start: own.mark.end, end: mark.start },
    nested,
  };
  (stack.at(-1)?.nested ?? passages).push(passage);
}
