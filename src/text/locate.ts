import type { Span } from '../model/span.ts';
import { Failure, type Place } from './failure.ts';

/** Every exact occurrence of `quoted` in `text`, in order, without overlap. Empty for an empty string. */
export function locate(text: string, quoted: string): Span[] {
  const found: Span[] = [];
  if (quoted === '') return found;
  let start = text.indexOf(quoted);
  while (start !== -1) {
    found.push({ start, end: start + quoted.length });
    start = text.indexOf(quoted, start + quoted.length);
  }
  return found;
}

/**
 * The first occurrence of a passage that an editor quoted.
 * @throws Failure `correction-stale` when the source no longer holds it: a correction is never silently ignored
 */
export function locateOne(text: string, quoted: string, place: Place): Span {
  const first = locate(text, quoted)[0];
  if (first) return first;
  throw new Failure(
    'correction-stale',
    `the source does not contain « ${excerpt(quoted)} »: quote it exactly as it stands there, or delete this decision.`,
    place,
  );
}

const excerpt = (quoted: string): string =>
  quoted.length <= 80 ? quoted : `${quoted.slice(0, 77)}…`;
