import { daysIn } from '../../edtf/parse.ts';
import { type Bound, meet } from './bound.ts';
import {
  copyright,
  deicticDates,
  firstFuture,
  latestPast,
  titleSeason,
  titleYear,
} from './clues.ts';
import { ages, agesAtDeath } from './lives.ts';
import type { Reading, Sheet } from './reading.ts';
import { toldDates } from './told.ts';
import { weekdayDates, weekdayYears } from './weekdays.ts';

/**
 * What a text that states no date lets infer: the days that all its clues allow, as an interval, with
 * each clue that narrowed it. A clue that contradicts a surer one becomes a reading of its own, so that
 * readers see it lose.
 */
export function infer(sheet: Sheet): Reading[] {
  const told = toldDates(sheet);
  const past = latestPast(sheet, told);
  const sure = [
    ...deicticDates(sheet, told),
    ...ages(sheet, told),
    ...agesAtDeath(sheet, told),
    ...past,
    ...titleSeason(sheet),
    ...titleYear(sheet),
  ];
  const clues = [
    ...sure,
    ...weekdayDates(sheet, told),
    ...firstFuture(sheet, told),
    ...copyright(sheet),
  ];
  const narrowed = narrow({ claim: null, contradicted: [] }, clues);
  const { claim, contradicted } = narrow(narrowed, weekdayYears(sheet, told, narrowed.claim));
  // the notice may be that of the page's software: it bounds a claim, it makes none
  if (claim?.rule === 'copyright') return [];
  return [claim, ...contradicted].flatMap((one) => (one === null ? [] : reading(one)));
}

interface Narrowed {
  readonly claim: Bound | null;
  /** Clues that the claim of the surer ones rules out. */
  readonly contradicted: readonly Bound[];
}

/** A claim with further clues, in their order. */
function narrow(start: Narrowed, clues: readonly Bound[]): Narrowed {
  let { claim } = start;
  const contradicted = [...start.contradicted];
  for (const clue of clues) {
    const both: Bound | null = claim === null ? clue : meet(claim, clue);
    if (both === null) contradicted.push(clue);
    else if (claim === null || both.from !== claim.from || both.to !== claim.to) claim = both;
  }
  return { claim, contradicted };
}

function reading({ from, to, rule, evidence }: Bound): Reading[] {
  const edtf = asEdtf(from, to);
  if (edtf === null) return [];
  return [
    {
      edtf,
      rule,
      basis: 'inferred',
      evidence,
      weakness: 'indice contredit par un indice plus sûr',
    },
  ];
}

/** The shortest way to write the days: a year, a month, else an interval. */
function asEdtf(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return (from ?? to) ? `${from ?? '..'}/${to ?? '..'}` : null;
  const [year = '', month = ''] = from.split('-');
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  if (
    from === `${year}-${month}-01` &&
    to === `${year}-${month}-${daysIn(Number(year), Number(month))}`
  )
    return `${year}-${month}`;
  return from === to ? from : `${from}/${to}`;
}
