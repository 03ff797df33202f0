import { bounds } from '../../edtf/bounds.ts';
import type { DateRival } from '../../model/date.ts';
import type { Reading, Sheet } from './reading.ts';
import { toldDates } from './told.ts';

/** Dates that the text tells as still to come, or that lie after its own: events, not its publication. */
export function eventRivals(sheet: Sheet, winner: Reading | null): DateRival[] {
  const last = winner === null ? null : bounds(winner.edtf).to;
  return toldDates(sheet)
    .filter(({ from, tense }) => tense === 'future' || (last !== null && from > last))
    .map(({ edtf }) => ({
      edtf,
      rule: 'future-event',
      why: 'événement futur, annoncé par le texte',
    }));
}
