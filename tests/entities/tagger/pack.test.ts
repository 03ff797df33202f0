import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack, writePack } from '../../../src/entities/tagger/pack.ts';
import { Table, tableArrays } from '../../../src/entities/tagger/table.ts';

describe('a model file', () => {
  test('gives back each section', () => {
    const sections = new Map([
      ['a', Uint8Array.of(1, 2, 3)],
      ['bé', new Uint8Array()],
      ['c', Uint8Array.of(9)],
    ]);
    expect(readPack(writePack(sections))).toEqual(sections);
  });

  test('refuses other bytes', () => {
    expect(() => readPack(Uint8Array.of(1, 2, 3))).toThrow('not a model file');
  });
});

test('a table finds its keys in their rows, and hardly ever a stranger', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(0xffffffff), { maxLength: 200 }), (keys) => {
      const sorted = [...keys].sort((a, b) => a - b);
      const { sizes, prints } = tableArrays(sorted);
      const table = new Table(sizes, prints);
      sorted.forEach((key, row) => {
        expect(table.row(key)).toBe(row);
      });
      for (const key of sorted)
        if (!keys.includes((key ^ 1) >>> 0)) expect(table.row((key ^ 1) >>> 0)).toBe(-1);
    }),
    { numRuns: 30 },
  );
});
