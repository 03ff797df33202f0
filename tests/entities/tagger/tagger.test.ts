import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTagger } from '../../../src/entities/tagger/tagger.ts';

const tagger = loadTagger();
const whole = (text: string) => [{ start: 0, end: text.length }];
const named = (text: string): string[] =>
  tagger.tag(text, whole(text)).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('the tagger that ships', () => {
  test('names persons, organisations and places of a plain sentence', () => {
    expect(named('Le président Emmanuel Macron a rencontré Angela Merkel à Berlin.')).toEqual([
      'person Emmanuel Macron',
      'person Angela Merkel',
      'place Berlin',
    ]);
  });

  test('finds nothing in an empty text, in white space, in figures', () => {
    expect(named('')).toEqual([]);
    expect(named(' \n\t ')).toEqual([]);
    expect(named('12 345, 67 %')).toEqual([]);
  });

  test('spans of any text are sorted, disjoint, in bounds and trimmed', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Paris',
        'M. Trump ',
        "l'ONU",
        ' « ',
        '»',
        '\n\n',
        'H.R.McMaster',
        '…',
        'LE KREMLIN ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, score } of tagger.tag(text, whole(text))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          last = end;
        }
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  test('reads capitals without accents as it reads the rest', () => {
    expect(named('LE PRÉSIDENT EMMANUEL MACRON A RENCONTRE ANGELA MERKEL A BERLIN')).toEqual([
      'person EMMANUEL MACRON',
      'person ANGELA MERKEL',
      'place BERLIN',
    ]);
  });

  test('a long text takes several windows and loses nothing at their ends', () => {
    const text = 'Angela Merkel parle à Berlin. '.repeat(6000);
    const names = tagger.tag(text, whole(text));
    expect(names.filter(({ kind }) => kind === 'person')).toHaveLength(6000);
    expect(names.filter(({ kind }) => kind === 'place')).toHaveLength(6000);
  }, 60_000);

  test('no name crosses from one part to the next', () => {
    const text = 'Emmanuel Macron à New York';
    const cut = text.indexOf('York');
    const names = tagger.tag(text, [
      { start: 0, end: cut },
      { start: cut, end: text.length },
    ]);
    for (const { start, end } of names) expect(start < cut && end > cut).toBe(false);
  });
});
