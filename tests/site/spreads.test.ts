import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/site/views/notes.ts';
import type { Passage } from '../../src/site/views/passages.ts';
import { ROWS, spreads } from '../../src/site/views/spreads.ts';

const note = (at: number, words: string): Note => ({
  kind: 'time',
  at,
  words,
  value: 'mai',
  anchor: null,
});

const passage: fc.Arbitrary<Passage> = fc
  .record({
    length: fc.integer({ min: 1, max: 9000 }),
    at: fc.array(fc.nat(9000), { maxLength: 6 }),
  })
  .map(({ length, at }) => ({
    kind: 'paragraph',
    id: 'p',
    segments: [],
    cite: null,
    length,
    notes: at.map((offset) => note(Math.min(offset, length), 'mot '.repeat(offset % 40))),
  }));

describe('spreads', () => {
  it('keeps each passage and note once, in rows that the style sheet knows, without overlap', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 30 }), (passages) => {
        const laid = spreads(passages);
        expect(laid.flatMap(({ rows }) => rows.map((row) => row.passage))).toEqual(passages);
        for (const { rows } of laid) {
          expect(rows.reduce((sum, { span }) => sum + span, 0)).toBeLessThanOrEqual(ROWS);
          checkClusters(rows.flatMap(({ clusters }) => clusters));
        }
        const notes = laid.flatMap(({ rows }) =>
          rows.flatMap((r) => r.clusters.flatMap((c) => c.notes)),
        );
        expect(notes).toHaveLength(
          passages.flatMap((p) => (p.kind === 'aside' ? [] : p.notes)).length,
        );
      }),
    );
  });

  it('puts a note at the row of its words', () => {
    const long: Passage = {
      kind: 'paragraph',
      id: 'p',
      segments: [],
      cite: null,
      length: 3000,
      notes: [note(2900, 'mai')],
    };
    const [first] = spreads([long]);
    const row = first?.rows[0];
    expect(row?.clusters[0]?.row).toBeGreaterThan((row?.span ?? 0) * 0.8);
  });
});

function checkClusters(clusters: readonly { row: number; span: number }[]): void {
  let free = 1;
  for (const { row, span } of clusters) {
    expect(row).toBeLessThanOrEqual(ROWS);
    expect(span).toBeLessThanOrEqual(ROWS);
    if (row < ROWS) expect(row).toBeGreaterThanOrEqual(free);
    free = row + span;
  }
}
