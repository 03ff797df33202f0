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
  ])('has no day %i-%i-%i', (year, month, day) => {
    expect(dayNumber(year, month, day)).toBeNull();
  });

  it('counts weekdays from Monday', () => {
    expect(weekdayOf(parseDay('2017-02-13') ?? 0)).toBe(1);
    expect(weekdayOf(parseDay('1969-12-28') ?? 0)).toBe(7);
  });

  it.each([
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
