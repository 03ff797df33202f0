import type { Span } from '../../model/span.ts';
import type { Found } from '../expressions/meaning.ts';
import type { Sheet } from './reading.ts';

/** The line of a date, as the rules of the header see it: no longer than the block or the passage set apart that holds it. */
export interface Line {
  /** Folded; what stands before and behind the date in its line, at most 160 characters each. */
  readonly before: string;
  readonly after: string;
  /** The same with capitals and accents. */
  readonly left: string;
  readonly right: string;
  /** Where the date stands in the text. */
  readonly at: number;
}

const REACH = 160;

export function lineAround(sheet: Sheet, { start, end }: Found): Line {
  const { text, folded, blocks, removed } = sheet;
  const holds = (part: Span): boolean => part.start <= start && end <= part.end;
  const part = removed.find(holds) ?? blocks.find(holds);
  const head = folded.slice(Math.max(0, start - REACH, part?.start ?? 0), start);
  const tail = folded.slice(end, Math.min(end + REACH, part?.end ?? text.length));
  const opening = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1;
  const closing = tail.search(/[\r\n]/);
  const before = head.slice(opening);
  const after = closing === -1 ? tail : tail.slice(0, closing);
  return {
    before,
    after,
    left: text.slice(start - before.length, start),
    right: text.slice(end, end + after.length),
    at: start,
  };
}
