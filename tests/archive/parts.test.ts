import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byPart, partAt, partsOf } from '../../src/archive/parts.ts';
import { five } from '../site/fixtures/five.ts';

describe('partsOf', () => {
  it('keeps every mention in the part where it stands', () => {
    for (const { record, source } of five) {
      const parts = partsOf(record, (id) => id);
      const told = parts.flatMap((part) =>
        part.occurrences.map(({ start, end }) =>
          part.text.slice(start - part.start, end - part.start),
        ),
      );
      const mentions = record.entities
        .flatMap((entity) => entity.mentions)
        .sort((a, b) => a.start - b.start);
      expect(told).toEqual(mentions.map(({ start, end }) => source.slice(start, end)));
    }
  });
});

describe('partAt', () => {
  const [fixture] = five;
  const parts = fixture ? partsOf(fixture.record, (id) => id) : [];

  it('finds the part of every offset, and none between parts', () => {
    fc.assert(
      fc.property(fc.nat(400), (offset) => {
        const expected = parts.findIndex(({ start, end }) => offset >= start && offset < end);
        expect(partAt(parts, offset)).toBe(expected);
      }),
    );
  });

  it('files a span under each part that it touches', () => {
    const [first, second] = parts;
    if (!first || !second) throw new Error('no parts');
    const span = { start: first.start, end: second.start + 1 };
    expect([...byPart(parts, [span]).keys()]).toEqual([0, 1]);
  });
});
