import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SpokenDate, spanOf, spoken } from '../../src/site/views/spoken.ts';
import { at, dayNumber, scaleOver } from '../../src/site/views/time-scale.ts';

const spokenOf = (from: string, to = from, passages = 1): SpokenDate => ({
  from,
  to,
  shown: from,
  about: false,
  passages,
  href: `#j${from}_${to}`,
});

const days = (from: string, to: string): [number, number] => [dayNumber(from), dayNumber(to)];
const scale = scaleOver(...days('2016-01-01', '2018-12-31'));

describe('spanOf', () => {
  const published = days('2017-01-01', '2019-01-01');

  it('is that of the publications where texts speak of nothing else', () => {
    expect(spanOf(published, [])).toEqual(published);
  });

  it('reaches as far before and after as the publications last, and no further', () => {
    const dates = ['1917-11-07', '2015-06-01', '2020-05-01', '2050-01-01'].map((day) =>
      spokenOf(day),
    );
    expect(spanOf(published, dates)).toEqual(days('2015-06-01', '2020-05-01'));
  });

  it('reaches two years around one day of publications', () => {
    const day = dayNumber('2017-02-14');
    expect(spanOf([day, day], [spokenOf('2015-03-01'), spokenOf('2015-01-01')])).toEqual([
      dayNumber('2015-03-01'),
      day,
    ]);
  });

  it('leaves out a range that begins within it and ends beyond', () => {
    expect(spanOf(published, [spokenOf('2018-01-01', '2099-12-31')])).toEqual(published);
  });

  it('is that of what texts speak of where no article has a date, and null where nothing has', () => {
    expect(spanOf(null, [spokenOf('1789-07-14'), spokenOf('2017-05-01')])).toEqual(
      days('1789-07-14', '2017-05-01'),
    );
    expect(spanOf(null, [])).toBeNull();
    // A year before our era is none that a calendar here has
    expect(spanOf(null, [spokenOf('-0051-01-01', '-0051-12-31')])).toBeNull();
  });
});

describe('spoken', () => {
  it('draws a day without width, a month and a year as wide as they are', () => {
    const { marks } = spoken(
      [
        spokenOf('2016-01-01', '2016-12-31'),
        spokenOf('2016-12-01', '2016-12-31'),
        spokenOf('2017-02-13'),
      ],
      scale,
    );
    expect(marks.map(({ width }) => width > 0)).toEqual([true, true, false]);
    const [year, month] = marks;
    expect((year?.width ?? 0) / (month?.width ?? 1)).toBeCloseTo(366 / 31, 1);
    expect(year?.x).toBeCloseTo(at(scale, dayNumber('2016-07-02')), 0);
  });

  it('never lays one mark over another of its lane', () => {
    const day = fc.integer({ min: dayNumber('2016-01-01'), max: dayNumber('2018-11-01') });
    const dates = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 40 })), { maxLength: 60 });
    const iso = (n: number) => new Date(n * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(dates, (found) => {
        const sorted = [...found].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        const { marks } = spoken(
          sorted.map(([from, more]) => spokenOf(iso(from), iso(from + more))),
          scale,
        );
        for (const [index, a] of marks.entries())
          for (const b of marks.slice(index + 1))
            if (a.lane === b.lane)
              expect(b.x - b.width / 2).toBeGreaterThanOrEqual(a.x + a.width / 2);
      }),
    );
  });

  it('draws heavier what more passages speak of', () => {
    const { marks } = spoken(
      [spokenOf('2016-03-01', '2016-03-01', 40), spokenOf('2017-03-01')],
      scale,
    );
    expect(marks.map(({ weight }) => weight)).toEqual([4, 1]);
  });

  it('turns to bars where marks would be a thicket, and loses no passage', () => {
    const many = Array.from({ length: 400 }, (_, n) =>
      spokenOf(new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10)),
    );
    const { marks, bars, lanes } = spoken(many, scale);
    expect({ marks: marks.length, lanes }).toEqual({ marks: 0, lanes: 0 });
    expect(bars.length).toBeGreaterThan(20);
    expect(bars.length).toBeLessThanOrEqual(96);
    expect(Math.max(...bars.map(({ height }) => height))).toBe(100);
  });

  it('turns to bars, however few they are, where they would hang too deep', () => {
    const years = Array.from({ length: 12 }, (_, n) =>
      spokenOf(`2016-01-${String(n + 1).padStart(2, '0')}`, '2016-12-31'),
    );
    expect(spoken(years, scale).marks).toEqual([]);
    expect(spoken(years.slice(0, 9), scale).marks).toHaveLength(9);
  });

  it('spreads a wide date thinly over the bars that it may lie in', () => {
    const day = spokenOf('2018-06-15', '2018-06-15', 200);
    const days200 = Array.from({ length: 121 }, (_, n) =>
      spokenOf(new Date(Date.UTC(2016, 0, 1 + n)).toISOString().slice(0, 10)),
    );
    const { bars } = spoken([...days200, spokenOf('2017-01-01', '2017-12-31'), day], scale);
    const inside = bars.filter(
      ({ x }) => x >= at(scale, dayNumber('2017-02-01')) && x <= at(scale, dayNumber('2017-11-01')),
    );
    expect(inside.length).toBeGreaterThan(15);
    expect(inside.map(({ height }) => height)).toEqual(inside.map(() => 1));
  });

  it('says how much it draws, and how much only the list has', () => {
    const { words } = spoken(
      [spokenOf('1917-11-07'), spokenOf('2016-03-01'), spokenOf('2017-03-01')],
      scale,
    );
    expect(words).toMatch(/^2 dates .*\. 1 autre date, loin des parutions/);
    expect(spoken([], scale).words).toMatch(/^0 date dont parlent les textes\.$/);
  });
});
