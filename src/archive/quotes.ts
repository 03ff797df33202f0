import type { ArchiveRecord } from '../record/schema.ts';
import { detached } from '../text/detached.ts';
import type { ArchiveQuote, Part } from './model.ts';
import { partAt } from './parts.ts';

/** The quotes of a record with the archive's speakers; those that begin in a passage set apart are left out. */
export function quotesOf(
  record: ArchiveRecord,
  article: number,
  parts: readonly Part[],
  entityOf: (id: string) => string,
): ArchiveQuote[] {
  const known = new Set(record.entities.map(({ id }) => id));
  return record.quotes.flatMap(({ start, end, speaker, speakerSpan, rule }, index) => {
    const at = partAt(parts, start);
    const part = parts[at];
    if (!part || part.aside) return [];
    const said = speakerSpan && partAt(parts, speakerSpan.start) === at ? speakerSpan : null;
    const quote = {
      article,
      index,
      start,
      part: at,
      rule,
      text: detached(wordsOf(parts, at, start, end)),
      speaker: speaker !== null && known.has(speaker) ? entityOf(speaker) : null,
      speakerWords:
        said && detached(part.text.slice(said.start - part.start, said.end - part.start)),
    };
    return [quote];
  });
}

/** The words of a quote, over several blocks where it runs on; what was set apart between is skipped. */
function wordsOf(parts: readonly Part[], first: number, start: number, end: number): string {
  let after = first;
  while ((parts[after]?.start ?? end) < end) after += 1;
  return parts
    .slice(first, after)
    .flatMap((part) =>
      part.aside ? [] : [part.text.slice(Math.max(0, start - part.start), end - part.start)],
    )
    .join(' ');
}
