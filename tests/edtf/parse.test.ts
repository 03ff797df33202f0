import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../../src/edtf/bounds.ts';
import { isEdtf, parseEdtf } from '../../src/edtf/parse.ts';

const ACCEPTED = [
  '2017',
  '2017-05',
  '2017-05-16',
  '2016-02-29',
  '-0051',
  '0800-12-25',
  '0000',
  '2017-02-14~',
  '2017-02-14?',
  '2017-02-14%',
  '1905~',
  '2017-05?',
  '198X',
  '18XX',
  '2017-21',
  '2017-24',
  '2017-33',
  '2017-36',
  '2017-40',
  '2017-41',
  '2017-05-XX',
  '2017-XX',
  '2017-XX-XX',
  '2018-07-16/2018-07-18',
  '2017/2018',
  '2017-08-05/..',
  '../2017',
  '2017/',
  '/2017',
  '2017?/2018~',
  '2017-02~/2017-03',
];

const REFUSED = [
  '',
  'abc',
  '2017-13',
  '2017-00',
  '2017-02-30',
  '2017-2-1',
  '2017-14',
  '2016-2017',
  '2017-22/2017-23',
  '2017-02-XX~',
  '201X~',
  '-0000',
  '2017/2018/2019',
  '2017 ',
  '2017-05-16Z',
  '2017-05-40',
];

/** Valid EDTF that this archive leaves out, each for the reason in `parseEdtf`'s docstring. */
const LEFT_OUT = [
  '18',
  '198',
  'Y17000',
  '[2016,2017]',
  '{2016,2017}',
  '17',
  '2017-02-14T10:00:00',
  '~2017-02',
  '2017-?02',
  'XXXX-12-25',
  '2017-03-31/2017-03-01',
  '../..',
];

const packageReads = (value: string): boolean => {
  try {
    parse(value);
    return true;
  } catch {
    return false;
  }
};

/** The package does not count the days of February. */
const NO_SUCH_DAY = ['2017-02-29', '1900-02-29'];

describe('parseEdtf', () => {
  it.each(ACCEPTED)('reads %s, as the package does', (value) => {
    expect(parseEdtf(value)).not.toBeNull();
    expect(packageReads(value)).toBe(true);
  });

  it.each(REFUSED)('refuses "%s", as the package does', (value) => {
    expect(parseEdtf(value)).toBeNull();
    expect(packageReads(value)).toBe(false);
  });

  it.each([...LEFT_OUT, ...NO_SUCH_DAY])('does not read %s', (value) => {
    expect(parseEdtf(value)).toBeNull();
  });

  it('accepts nothing that the package refuses', () => {
    const piece = fc.constantFrom(
      '2017',
      '-0044',
      '198X',
      '18XX',
      '-05',
      '-13',
      '-21',
      '-34',
      '-02',
      '-29',
      '-31',
      '-XX',
      '/',
      '..',
      '~',
      '?',
      '%',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const value = pieces.join('');
        return !isEdtf(value) || packageReads(value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('bounds', () => {
  it('agree with the package on days, months, years and intervals', () => {
    const date = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-30'), noInvalidDate: true })
      .chain((day) => fc.constantFrom(4, 7, 10).map((end) => day.toISOString().slice(0, end)));
    fc.assert(
      fc.property(date, (value) => {
        const { min, max } = edtf(value);
        const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
        expect(bounds(value)).toEqual({ from: iso(min), to: iso(max) });
      }),
      { numRuns: 200 },
    );
  });
});
