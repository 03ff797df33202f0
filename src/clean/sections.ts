import type { Line } from './line.ts';
import { LIST_HEADS } from './words/sections.ts';

/** A headline has at most so many words. */
const HEADLINE_WORDS = 26;

/** Whether a line is the head of a list of other articles. */
export function isListHead(line: Line): boolean {
  if (line.words > 12 || line.prose) return false;
  const label = line.folded.replace(/^[^a-z+]+|[^a-z]+$/g, '');
  return LIST_HEADS.some((head) => head.test(label));
}

/** The heads of lists, and the lines under each that are no sentences. */
export function listsUnder(
  lines: readonly Line[],
  isHead: (line: Line) => boolean,
): readonly Line[] {
  let inList = false;
  return lines.filter((line) => {
    inList = isHead(line) || (inList && isItem(line));
    return inList;
  });
}

/** A headline, a rank, a time: anything but a sentence with its full stop. */
const isItem = (line: Line): boolean =>
  !line.prose && line.words <= HEADLINE_WORDS && !/[.…]["”»’')\]\s]*$/.test(line.text);
