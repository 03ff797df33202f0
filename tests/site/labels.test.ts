import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labels } from '../../src/site/views/labels.ts';

const FRAME = { width: 600, height: 400 };
const node = fc.record({
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 400 }),
  radius: fc.integer({ min: 2, max: 15 }),
  text: fc.string({ minLength: 1, maxLength: 24 }),
  size: fc.constantFrom(12.5, 15),
});

/** The rectangle of a name, from the same mean width of a letter. */
function boxOf(label: { x: number; y: number; side: string }, text: string, size: number) {
  const width = text.length * size * 0.56;
  const shift = { start: 0, middle: width / 2, end: width }[label.side] ?? 0;
  return {
    left: label.x - shift,
    right: label.x - shift + width,
    top: label.y - size * 0.8,
    bottom: label.y,
  };
}

describe('labels', () => {
  it('never lie on one another, nor leave the frame', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 60 }), (nodes) => {
        const boxes = labels(nodes, FRAME).flatMap((label, at) => {
          const { text, size } = nodes[at] ?? { text: '', size: 0 };
          return label ? [boxOf(label, text, size)] : [];
        });
        for (const [at, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThan(-0.1);
          expect(a.right).toBeLessThan(FRAME.width + 0.1);
          for (const b of boxes.slice(at + 1))
            expect(
              a.left + 0.1 < b.right &&
                b.left + 0.1 < a.right &&
                a.top < b.bottom &&
                b.top < a.bottom,
            ).toBe(false);
        }
      }),
    );
  });

  it('go to the first nodes where not all have room', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => ({
      x: 300 + (at % 5),
      y: 200 + (at % 7),
      radius: 3,
      text: 'Un nom',
      size: 12.5,
    }));
    const found = labels(
      [{ x: 100, y: 100, radius: 3, text: 'Seul', size: 12.5 }, ...crowd],
      FRAME,
    );
    expect(found[0]).not.toBeNull();
    expect(found.filter(Boolean).length).toBeLessThan(12);
  });
});
