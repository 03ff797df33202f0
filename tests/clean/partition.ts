import { expect } from 'vitest';
import type { CleanText } from '../../src/model/clean.ts';

/** Blocks and removals: trimmed, in order, disjoint, and every visible character in one of them. */
export function expectPartition(text: string, { blocks, removed }: CleanText): void {
  for (const spans of [blocks, removed]) {
    spans.forEach((span, at) => {
      expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
    });
  }
  const all = [...blocks, ...removed].sort((a, b) => a.start - b.start);
  let end = 0;
  for (const span of all) {
    const own = text.slice(span.start, span.end);
    expect(own).not.toBe('');
    expect(own.trim()).toBe(own);
    expect(text.slice(end, span.start).trim()).toBe('');
    end = span.end;
  }
  expect(text.slice(end).trim()).toBe('');
}
