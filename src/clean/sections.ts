import type { Line } from './line.ts';
import { LIST_HEADS } from './words/sections.ts';

/** Whether a line is the head of a list of other articles. */
export function isListHead(line: Line): boolean {
  if (line.words > 12 || line.prose) return false;
  const label = line.folded.replace(/^[^a-z+]+|[^a-z]+$/g, '');
  return LIST_HEADS.some((head) => head.test(label));
}
