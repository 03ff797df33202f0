import { bounds } from '../../edtf/bounds.ts';
import type { DateRival } from '../../model/date.ts';
import type { Reading, Sheet } from './reading.ts';
import { toldDates } from './told.ts';

/**
 * Dates that the text tells as still to come, or that lie after its own: events, not its publication.
 *
 * @param readings what rules have read already: their dates speak for themselves
 */
export function eventRivals(
  sheet: Sheet,
  winner: Reading | null,
  readings: readonly Reading[],
): DateRival[] {
  const last = winner === null ? null : bounds(winner.edtf).to;
  const header = readings.filter(
    ({ basis, rule }) => basis === 'stated' || rule.startsWith('updated'),
  );
  const read = new Set(header.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  return toldDates(sheet)
    .filter(({ fixed, found }) => fixed && !read.has(found.start))
    .flatMap(({ edtf, from, tense }): DateRival[] => {
      if (tense === 'future')
        return [{ edtf, rule: 'future-event', why: 'événement futur, annoncé par le texte' }];
      const later = last !== null && from > last;
      return later ? [{ edtf, rule: 'later-date', why: 'postérieure à la date retenue' }] : [];
    });
}
