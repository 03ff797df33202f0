import type { Found } from '../expressions/meaning.ts';
import { HEADER_RULES, isUpdate } from './header.ts';
import { lineAround } from './line.ts';
import type { Sheet } from './reading.ts';

/** A date in a place where texts state their own. */
export interface Statement {
  readonly found: Found;
  readonly rule: string;
}

/** What cleaning set apart as another text than this one: dates there are not this text's. */
const OTHER_TEXTS = new Set(
  'comments latest-news list-of-links related-headline see-also caption photo-credit ad-mark legal-footer cookie-notice'.split(
    ' ',
  ),
);

/** Expressions looked at in one text: a header has no thousand dates. */
const LIMIT = 2000;

/** All statements of a text, by the rank of their rules, then in order. */
export function statements(sheet: Sheet): Statement[] {
  const placed = datesOf(sheet).flatMap((found) => {
    const line = lineAround(sheet, found);
    if (isUpdate(line)) return [];
    const rank = HEADER_RULES.findIndex(({ fits }) => fits(line));
    const rule = HEADER_RULES[rank]?.name;
    if (rule === undefined || (rule === 'dateline' && !isDay(found))) return [];
    return [{ found, rule, rank }];
  });
  return placed.toSorted((a, b) => a.rank - b.rank).map(({ found, rule }) => ({ found, rule }));
}

/** Days behind « mis à jour le »: not before publication. */
export const updates = (sheet: Sheet): Statement[] =>
  datesOf(sheet)
    .filter((found) => isDay(found) && isUpdate(lineAround(sheet, found)))
    .map((found) => ({ found, rule: 'updated-line' }));

/** Days and months with their year, days that want one; « ce lundi 3 mars » belongs to a sentence. */
function datesOf(sheet: Sheet): Found[] {
  const others = sheet.removed.filter(({ rule }) => OTHER_TEXTS.has(rule));
  return sheet.found
    .slice(0, LIMIT)
    .filter(
      (found) =>
        (isDay(found) || isMonth(found)) &&
        !sheet.folded.startsWith('ce ', found.start) &&
        !others.some(({ start, end }) => start <= found.start && found.end <= end),
    );
}

const isDay = ({ meaning }: Found): boolean =>
  meaning.type === 'day-of-year' ||
  (meaning.type === 'fixed' && /^\d{4}-\d\d-\d\d$/.test(meaning.edtf));

const isMonth = ({ meaning }: Found): boolean =>
  meaning.type === 'fixed' && /^\d{4}-(?:0\d|1[0-2])$/.test(meaning.edtf);
