import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/date/calendar.ts';
import type { Unit } from '../../../src/date/language/words.ts';
import { shiftedValue } from '../../../src/date/resolve/values.ts';
import { parseEdtf } from '../../../src/edtf/parse.ts';

/** [day, unit, count, value]; 14 February 2017 was a Tuesday. */
const CASES: readonly (readonly [string, Unit, number, string | null])[] = [
  ['2017-02-14', 'day', -14, '2017-01-31'],
  ['2017-02-14', 'hour', 23, '2017-02-14'],
  ['2017-02-14', 'hour', -23, '2017-02-14'],
  ['2017-02-14', 'hour', 24, '2017-02-15'],
  ['2017-02-14', 'hour', -72, '2017-02-11'],
  ['2017-02-14', 'week', 0, '2017-02-13/2017-02-19'],
  ['2017-02-12', 'week', -1, '2017-01-30/2017-02-05'],
  ['2017-02-13', 'week', 1, '2017-02-20/2017-02-26'],
  // « ce week-end » on a Monday or a Tuesday is the one that is over, from Wednesday the coming one
  ['2017-02-13', 'weekend', 0, '2017-02-11/2017-02-12'],
  ['2017-02-14', 'weekend', 0, '2017-02-11/2017-02-12'],
  ['2017-02-15', 'weekend', 0, '2017-02-18/2017-02-19'],
  ['2017-02-18', 'weekend', 0, '2017-02-18/2017-02-19'],
  ['2017-02-14', 'weekend', -1, '2017-02-11/2017-02-12'],
  ['2017-02-17', 'weekend', 1, '2017-02-18/2017-02-19'],
  ['2017-02-18', 'weekend', 1, '2017-02-25/2017-02-26'],
  ['2017-02-19', 'weekend', 1, '2017-02-25/2017-02-26'],
  ['2017-02-14', 'weekend', 2, '2017-02-25/2017-02-26'],
  ['2017-02-14', 'month', -2, '2016-12'],
  ['2017-11-14', 'month', 2, '2018-01'],
  ['2017-01-01', 'quarter', 0, '2017-33'],
  ['2017-03-31', 'quarter', 0, '2017-33'],
  ['2017-04-01', 'quarter', 0, '2017-34'],
  ['2017-12-31', 'quarter', 1, '2018-33'],
  ['2017-02-14', 'quarter', -1, '2016-36'],
  ['2017-06-30', 'half-year', 0, '2017-40'],
  ['2017-07-01', 'half-year', 0, '2017-41'],
  ['2017-07-01', 'half-year', 1, '2018-40'],
  ['2017-02-14', 'half-year', -1, '2016-41'],
  ['2017-02-14', 'year', -18, '1999'],
  ['2017-02-14', 'decade', 0, '201X'],
  ['2017-02-14', 'decade', -1, '200X'],
  ['2017-02-14', 'decade', 1, '202X'],
  ['2017-02-14', 'decade', -2, '1997'],
  ['2017-02-14', 'decade', 3, '2047'],
  ['2017-02-14', 'century', 0, '20XX'],
  ['2017-02-14', 'century', -1, '19XX'],
  ['2017-02-14', 'century', 1, '21XX'],
  ['2017-02-14', 'century', 2, null],
  ['2017-02-14', 'century', -2, null],
];

describe('what lies some units away from a day', () => {
  it.each(CASES)('%s, %s %i: %s', (day, unit, count, value) => {
    expect(shiftedValue(parseDay(day) ?? 0, unit, count)).toBe(value);
    if (value !== null) expect(parseEdtf(value)).not.toBeNull();
  });
});
