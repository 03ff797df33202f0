import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Card, drawCard, loadRasteriser } from '../../src/site/card/card.ts';
import { drawIcon, ICONS } from '../../src/site/card/icon.ts';

beforeAll(() => loadRasteriser(), 30_000);

const card: Card = {
  archive: 'Hémérothèque',
  kicker: 'Le Quotidien',
  title: 'Les points sur les «\u00a0i\u00a0», à propos d’un cœur',
  date: '5 août 2017 environ',
  doubt: 'date inférée',
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Width and height that a PNG declares. */
const sizeOf = (png: Uint8Array): readonly number[] => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('a card', { timeout: 30_000 }, () => {
  it('is the same bytes on every machine', () => {
    expect(sha256(drawCard(card))).toBe(
      'ac346a2845335493fc83c6fbca1a8c142e165816131071b46a333c56f288d7c3',
    );
  });

  it('is 1200 × 630 pixels, and small', () => {
    const png = drawCard(card);
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
  });

  it('shows a doubt in another ink', () => {
    expect(
      sha256(drawCard({ ...card, doubt: null, date: '5 août 2017 environ, date inférée' })),
    ).not.toBe(sha256(drawCard(card)));
  });

  it('is drawn whatever the words: endless, of another script, of no glyph', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(words, words, (title, kicker) => {
        expect(sizeOf(drawCard({ ...card, title, kicker }))).toEqual([1200, 630]);
      }),
      {
        numRuns: 15,
        examples: [
          ['sans fin '.repeat(500), 'x'.repeat(3000)],
          ['Жук 🐞', ''],
        ],
      },
    );
  });
});

describe('the icons', { timeout: 30_000 }, () => {
  it('have the size of their name', () => {
    for (const icon of ICONS) expect(sizeOf(drawIcon(icon))).toEqual([icon.size, icon.size]);
  });
});
