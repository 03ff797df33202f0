import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram, overlaps } from '../../src/search/histogram.ts';

const month = (value: string) => ({ from: value, to: value });

describe('histogram', () => {
  it('counts by month without a hole, an uncertain date in each month that it allows', () => {
    const months = [month('2016-11'), { from: '2016-11', to: '2017-01' }, null, month('2017-02')];
    expect(histogram([0, 1, 2, 3], months)).toEqual({
      unit: 'month',
      bars: [
        { from: '2016-11', to: '2016-11', count: 2 },
        { from: '2016-12', to: '2016-12', count: 1 },
        { from: '2017-01', to: '2017-01', count: 1 },
        { from: '2017-02', to: '2017-02', count: 1 },
      ],
    });
  });

  it('goes by years past four years, by decades past forty-eight', () => {
    const drawn = (first: string, last: string) => histogram([0, 1], [month(first), month(last)]);
    expect(drawn('2010-05', '2014-04')?.unit).toBe('month');
    expect(drawn('2010-05', '2014-05')).toMatchObject({ unit: 'year', bars: { length: 5 } });
    expect(drawn('1931-05', '2014-05')?.bars[0]).toEqual({
      from: '1930-01',
      to: '1939-12',
      count: 1,
    });
  });

  it('is none without a date', () => {
    expect(histogram([0], [null])).toBeNull();
    expect(histogram([], [month('2016-11')])).toBeNull();
  });

  it('has each article in the bars that its date overlaps, and in no other', () => {
    const any = fc
      .tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 30 }))
      .map(([first, length]) => ({ from: name(first), to: name(first + length) }));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (months) => {
        const drawn = histogram([...months.keys()], months);
        for (const bar of drawn?.bars ?? [])
          expect(bar.count).toBe(months.filter((one) => overlaps(one, bar)).length);
      }),
    );
  });
});

const name = (number: number): string =>
  `${1800 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
