import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayDate } from '../../src/edtf/display.ts';

describe('displayDate', () => {
  it.each([
    ['2017-02-14~', '14 février 2017 environ'],
    ['2017-02-14', '14 février 2017'],
    ['2017-05-01', '1er mai 2017'],
    ['2017-05', 'mai 2017'],
    ['2017-05~', 'mai 2017 environ'],
    ['2017', '2017'],
    ['0800-12-25', '25 décembre 800'],
    ['-0051', '52 av. J.-C.'],
    ['2018-07-16/2018-07-18', '16–18 juillet 2018'],
    ['2018-07-01/2018-07-18', '1er–18 juillet 2018'],
    ['2018-07-16/2018-07-16', '16 juillet 2018'],
    ['2018-02-28/2018-03-03', 'du 28 février au 3 mars 2018'],
    ['2017-12-28/2018-01-03', 'du 28 décembre 2017 au 3 janvier 2018'],
    ['2018-04/2018-06', 'd’avril à juin 2018'],
    ['2017-02/2017-02', 'février 2017'],
    ['2017-12/2018-02', 'de décembre 2017 à février 2018'],
    ['2010/2015', '2010–2015'],
    ['2016/2017-03', 'de 2016 à mars 2017'],
    ['2017-02-14~/2017-02-20', 'du 14 février 2017 environ au 20 février 2017'],
    ['2017-21', 'printemps 2017'],
    ['2017-33', '1er trimestre 2017'],
    ['198X', 'années 1980'],
    ['18XX', 'XIXe siècle'],
    ['00XX', 'Ier siècle'],
    ['1905~', 'vers 1905'],
    ['2017-08-05/..', 'depuis le 5 août 2017'],
    ['2017/..', 'depuis 2017'],
    ['../2017', 'jusqu’en 2017'],
    ['../2017-08-05', 'jusqu’au 5 août 2017'],
    ['2017-02-14?', '14 février 2017 (incertain)'],
    ['2017-02-14%', '14 février 2017 environ (incertain)'],
    ['hier', 'hier'],
    [null, 'date inconnue'],
  ])('shows %s as « %s »', (edtf, shown) => {
    expect(displayDate(edtf)).toBe(shown);
  });

  it('never throws and is never empty for what is not empty', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (value) => displayDate(value).length > 0));
  });
});
