import type { Span } from '../model/span.ts';
import type { Line } from './line.ts';

const MOST_WORDS = 90;

/** The article says again what its lead said: so many of the lead's names stand in the next paragraph. */
const LEAST_NAMES = 3;

// Capitalised words that do not open a sentence.
const NAME = /(?<=[\p{Ll},’'] ?)\p{Lu}[\p{L}-]{2,}/gu;

/** The paragraph under the headline that sums the article up, told by what the next one repeats. */
export function isLead(parts: readonly Line[], at: number, head: Span | undefined): boolean {
  const part = parts[at];
  const next = parts[at + 1];
  if (!head || parts[at - 1]?.start !== head.start || !part || !next) return false;
  if (part.words > MOST_WORDS || !part.prose || !next.prose || parts.length < 5) return false;
  if (/^[^.]{0,60}\d{4}[^.]{0,20}\.?\s*[–—-]/.test(part.text)) return false;
  const names = new Set(part.text.match(NAME));
  const again = new Set((next.text.match(NAME) ?? []).filter((name) => names.has(name)));
  return again.size >= LEAST_NAMES;
}
