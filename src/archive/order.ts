import type { ArchiveRecord } from '../record/schema.ts';
import { byCodeUnits } from '../text/code-units.ts';

/**
 * The order of the archive: earliest possible day, then latest, then id; undated ones last.
 * An open interval sorts by the end that it has.
 */
export function byDate(a: ArchiveRecord, b: ArchiveRecord): number {
  const shelf = Number(isUndated(a)) - Number(isUndated(b));
  return (
    shelf ||
    byCodeUnits(firstDay(a), firstDay(b)) ||
    byCodeUnits(lastDay(a), lastDay(b)) ||
    byCodeUnits(a.id, b.id)
  );
}

/** Whether the record goes on the undated shelf: no day bounds it. */
export const isUndated = (record: ArchiveRecord): boolean =>
  record.dateFrom === null && record.dateTo === null;

const firstDay = (record: ArchiveRecord): string => record.dateFrom ?? record.dateTo ?? '';
const lastDay = (record: ArchiveRecord): string => record.dateTo ?? record.dateFrom ?? '';
