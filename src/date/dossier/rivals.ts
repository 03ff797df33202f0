import { bounds } from '../../edtf/bounds.ts';
import type { DateRival } from '../../model/date.ts';
import { tenseAt } from '../resolve/tense.ts';
import { toldDates } from './hints.ts';
import type { Reading, Sheet } from './reading.ts';

/** Dates that the text tells and that are not its own: later ones are events to come. */
export function eventRivals(sheet: Sheet, winner: Reading | null): DateRival[] {
  const last = winner === null ? null : bounds(winner.edtf).to;
  const dates = toldDates(sheet);
  return dates.slice(0, 200).flatMap((found) => {
    if (found.meaning.type !== 'fixed') return [];
    const { edtf } = found.meaning;
    const { from } = bounds(edtf);
    const later = from !== null && last !== null && from > last;
    const future = later || tenseAt(sheet.folded, found) === 'future';
    if (!future) return [];
    return [{ edtf, rule: 'future-event', why: 'événement futur, annoncé par le texte' }];
  });
}
