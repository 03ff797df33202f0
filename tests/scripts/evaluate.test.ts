import { describe, expect, it } from 'vitest';
import type { Figure } from '../../scripts/evaluate/figure.ts';
import { namesCase } from '../../scripts/evaluate/names/cases.ts';
import { fallen, toReleased } from '../../scripts/evaluate/released.ts';
import { formatCases, formatTable } from '../../scripts/evaluate/table.ts';

const figure = (value: number, more: Partial<Figure> = {}): Figure => ({
  area: 'names',
  name: 'F1',
  value,
  unit: '%',
  n: 10,
  ...more,
});

describe('released figures', () => {
  const released = toReleased([figure(90.04), figure(5000, { name: 'speed', unit: 'per second' })]);

  it('hold percentages, to a tenth', () => {
    expect(released).toEqual({ 'names/F1': 90 });
  });

  it.each([91, 90, 89])('may move by a point: %d', (value) => {
    expect(fallen([figure(value)], released)).toEqual([]);
  });

  it('may not fall by more', () => {
    expect(fallen([figure(88.9)], released)).toEqual(['names/F1 went from 90 to 88.9.']);
  });

  it('may not rise by more where less is better', () => {
    const lost = (value: number): Figure => figure(value, { better: 'lower' });
    expect(fallen([lost(1.9)], { 'names/F1': 1 })).toEqual([]);
    expect(fallen([lost(0)], { 'names/F1': 1 })).toEqual([]);
    expect(fallen([lost(2.1)], { 'names/F1': 1 })).toHaveLength(1);
  });

  it('may not disappear', () => {
    expect(fallen([], released)).toEqual(['names/F1 was 90 and is no longer measured.']);
  });
});

describe('the table', () => {
  it('puts value, target and released figure side by side', () => {
    const table = formatTable([figure(89.96, { target: 92, note: 'as raw' })], {
      'names/F1': 88.4,
    });
    expect(table.split('\n')).toEqual([
      'area   figure   value  target  released   n  note',
      '-----  ------  ------  ------  --------  --  ------',
      'names  F1      < 90.0    92.0      88.4  10  as raw',
    ]);
  });

  it('marks what misses its target, either way', () => {
    const row = formatTable([figure(2, { target: 1, better: 'lower' })], {}).split('\n')[2];
    expect(row).toContain('> 2.0');
  });
});

it('cases are listed under their figure, the worst first; figures without any are left out', () => {
  const cases = [
    { name: 'b.txt', value: 100 },
    { name: 'a.txt', value: 92.3 },
  ];
  const figure = { area: 'clean', name: 'F1', value: 96, unit: '%' as const, n: 2 };
  expect(formatCases([{ ...figure, cases }, figure])).toBe('F1\n   92.3  a.txt\n  100.0  b.txt');
});

it('a long list of cases ends with the number of those left out', () => {
  const cases = Array.from({ length: 45 }, (_, at) => ({
    name: `n ${at}\n`,
    value: at < 42 ? 0 : 100,
  }));
  const figure = { area: 'clean', name: 'F1', value: 96, unit: '%' as const, n: 45, cases };
  const lines = formatCases([figure]).split('\n');
  expect(lines).toHaveLength(42);
  expect(lines.at(-1)).toBe('  and 5 more, 2 of them below 100');
});

it('the names of a text tell which were missed and which are wrong', () => {
  const text = 'Paris bat Lens';
  const paris = { start: 0, end: 5 };
  const lens = { start: 10, end: 14, kind: 'organisation' } as const;
  const gold = [{ ...paris, kind: 'organisation' } as const, lens];
  const found = [{ ...paris, kind: 'place' } as const, lens];
  expect(namesCase('a.txt', text, gold, found)).toEqual({
    name: 'a.txt: missed Paris (organisation); wrong Paris (place)',
    value: 50,
  });
});
