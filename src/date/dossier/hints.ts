import { bounds } from '../../edtf/bounds.ts';
import type { DateEvidence } from '../../model/date.ts';
import type { Found } from '../expressions/meaning.ts';
import { tenseAt } from '../resolve/tense.ts';
import { evidenceAt, type Sheet } from './reading.ts';

/** The latest time of which a text speaks as past or present. */
export interface YearHint {
  readonly year: number;
  /** First day of that time; null where only the year is told. */
  readonly notBefore: string | null;
  readonly evidence: readonly DateEvidence[];
}

/** Fixed days, months and years outside what was removed from the article, future ones left out. */
export function toldDates(sheet: Sheet): Found[] {
  const removed = sheet.removed;
  let at = 0;
  return sheet.found.filter((found) => {
    if (found.meaning.type !== 'fixed') return false;
    if (!/^(?:19|20)\d\d(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/.test(found.meaning.edtf)) return false;
    while ((removed[at]?.end ?? Number.POSITIVE_INFINITY) <= found.start) at += 1;
    return (removed[at]?.start ?? Number.POSITIVE_INFINITY) > found.start;
  });
}

/** The latest told date that no future verb governs, as a hint at the year; at most one. */
export function yearHints(sheet: Sheet): YearHint[] {
  let latest: { readonly from: string; readonly found: Found; readonly edtf: string } | null = null;
  for (const found of toldDates(sheet)) {
    if (found.meaning.type !== 'fixed') continue;
    const { from } = bounds(found.meaning.edtf);
    if (from === null || (latest !== null && from <= latest.from)) continue;
    if (tenseAt(sheet.folded, found) === 'future') continue;
    latest = { from, found, edtf: found.meaning.edtf };
  }
  if (latest === null) return [];
  return [
    {
      year: Number(latest.edtf.slice(0, 4)),
      notBefore: latest.edtf.length > 4 ? latest.from : null,
      evidence: [evidenceAt(sheet, latest.found, 'latest-told-date')],
    },
  ];
}
