import { describe, expect, it } from 'vitest';
import { evaluate } from '../../scripts/evaluate/clean.ts';

describe('captured pages', () => {
  it('give back their articles: F1 of words of 95 and more, on pages that no rule was written with too', async () => {
    const figures = await evaluate(null);
    expect(figures.map(({ n }) => n)).toEqual([40, 20]);
    for (const { name, value } of figures) expect(value, name).toBeGreaterThanOrEqual(95);
  });
});
