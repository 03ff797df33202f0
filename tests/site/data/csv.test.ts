import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/text/csv.ts';
import { cellText, readCsv } from './read-csv.ts';
import { anyText } from './written.ts';

const written = (cell: string): string => [...csv(['h'], [[cell]])].join('');
const readBack = (cell: string): string => readCsv(written(cell))[1]?.[0] ?? '';

describe('csv', () => {
  it('follows RFC 4180', () => {
    const rows = [
      ['a,b', 'say "x"', 'two\nlines'],
      [null, 12, true],
    ];
    expect([...csv(['x', 'y', 'z'], rows)].join('')).toBe(
      'x,y,z\r\n"a,b","say ""x""","two\nlines"\r\n,12,true\r\n',
    );
  });

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', "'=1", '==', '-'])(
    'lets no spreadsheet run %j',
    (formula) => {
      expect(readBack(formula)).toMatch(/^'/);
    },
  );

  it('leaves other texts as they are', () => {
    for (const text of ["l'ami", "'mot'", '1-2', 'a=b', '« =x »', ' '])
      expect(readBack(text)).toBe(text);
  });

  it('gives any text back, control characters excepted', () => {
    const signs = fc.constantFrom(...'=+-@\'",;\r\n\t ab é😀＝\u0000\u0001\u0085\ud800');
    const text = fc.oneof(
      anyText,
      fc.array(signs).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (cell) => {
        const plain = cell
          .replace(/\r\n?/g, '\n')
          .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu, ' ');
        const read = readBack(cell);
        expect(read).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/u);
        expect(read).not.toMatch(/^[=+\-@\t\n＝＋－＠]/);
        expect(cellText(read)).toBe(plain);
      }),
    );
  });
});
