import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dayNumber,
  easter,
  isoDay,
  parseDay,
  shiftMonth,
  weekdayOf,
} from '../../src/date/calendar.ts';

describe('the calendar', () => {
  it('goes from a day to its number and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const { year, month, day } = civilDay(number);
        expect(dayNumber(year, month, day)).toBe(number);
        expect(parseDay(isoDay(number))).toBe(number);
      }),
    );
  });

  it.each([
    [2017, 2, 29],
    [2017, 13, 1],
    [2017, 0, 1],
    [2017, 4, 31],
    [0, 1, 1],
    [10_000, 1, 1],
    [2017, 1, 0],
  ])('has no day %i-%i-%i', (year, month, day) => {
    expect(dayNumber(year, month, day)).toBeNull();
  });

  it('has the first and the last day that are written with four digits', () => {
    for (const day of ['0001-01-01', '9999-12-31']) expect(isoDay(parseDay(day) ?? 0)).toBe(day);
  });

  it.each(['2017-02', '2017', 'le 2017-02-14', '2017-02-14~', '2017-2-1', ''])(
    'takes no other words for a day: %j',
    (text) => expect(parseDay(text)).toBeNull(),
  );

  it('counts weekdays from Monday', () => {
    expect(weekdayOf(parseDay('2017-02-13') ?? 0)).toBe(1);
    expect(weekdayOf(parseDay('1969-12-28') ?? 0)).toBe(7);
  });

  it.each([
    // The earliest, the latest, and years in which the rule has its exceptions
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1961, '1961-04-02'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [1998, '1998-04-12'],
    [2016, '2016-03-27'],
    [2017, '2017-04-16'],
    [2038, '2038-04-25'],
  ])('puts Easter of %i on %s', (year, day) => {
    expect(isoDay(easter(year) ?? 0)).toBe(day);
  });

  it('carries years when it shifts months', () => {
    expect(shiftMonth(2017, 1, -2)).toEqual({ year: 2016, month: 11 });
    expect(shiftMonth(2017, 11, 14)).toEqual({ year: 2019, month: 1 });
  });
});
