import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/archive/model.ts';
import { Numbers, PackedParts } from '../../src/archive/packed.ts';
import { partsOf } from '../../src/archive/parts.ts';
import { spill } from '../../src/text/spill.ts';
import { five } from '../site/fixtures/five.ts';

const shelf = () => ({ numbers: new Numbers(), spill: spill() });

/** Held parts make what they say when they are asked. */
const plain = (parts: readonly Part[]) =>
  parts.map((part) => {
    const { aside, start, end, text, occurrences } = part;
    const more = part.aside
      ? { rule: part.rule, reason: part.reason }
      : { kind: part.kind, sentences: part.sentences };
    return { aside, start, end, text, occurrences, ...more };
  });

describe('PackedParts', () => {
  it('gives back the parts of every record, passages set apart among them', () => {
    const one = shelf();
    for (const { record } of five) {
      const parts = partsOf(record, (id) => id);
      const again = new PackedParts(parts, one).unpack(() => record.removed);
      expect(plain(again)).toEqual(plain(parts));
    }
  });

  it('asks for the words set apart only when they are wanted', () => {
    const record = five.map((one) => one.record).find(({ removed }) => removed.length > 0);
    if (!record) throw new Error('no fixture with a passage set apart');
    const packed = new PackedParts(
      partsOf(record, (id) => id),
      shelf(),
    );
    let asked = 0;
    const parts = packed.unpack(() => {
      asked += 1;
      return record.removed;
    });
    expect(parts.some(({ aside, end }) => aside && end > 0)).toBe(true);
    expect(asked).toBe(0);
    expect(parts.find(({ aside }) => aside)?.text).toBe(record.removed[0]?.text);
    expect(asked).toBe(1);
  });

  it('keeps any words, halves of surrogate pairs among them', () => {
    const words = fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 });
    const halves = fc.array(fc.constantFrom('\ud800', 'é', '\udc00', 'œ', '’'), { maxLength: 4 });
    fc.assert(
      fc.property(words, halves, (texts, broken) => {
        let start = 0;
        const parts = [...texts, broken.join('')].map((text): Part => {
          const half = { start: 0, end: text.length >> 1 };
          const sentences = [half, { start: half.end, end: text.length }];
          const part = { start, end: start + text.length, text, sentences, occurrences: [] };
          start = part.end + 1;
          return { aside: false, kind: 'paragraph', ...part };
        });
        expect(plain(new PackedParts(parts, shelf()).unpack(() => []))).toEqual(plain(parts));
      }),
    );
  });
});
