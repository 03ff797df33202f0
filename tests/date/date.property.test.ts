import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/date/date.ts';
import { isEdtf } from '../../src/edtf/parse.ts';

/** Pieces that make odd but date-like texts. */
const piece = fc.oneof(
  fc.constantFrom(
    '3',
    ' ',
    '  ',
    '\n',
    '\n\n',
    'mars',
    'mai',
    '2017',
    'lundi',
    ' dernier',
    'le ',
    'du ',
    ' au ',
    '1er',
    '31',
    'février',
    '-',
    '/',
    '. – ',
    ' (AFP) – ',
    'PARIS, ',
    'Publié le ',
    'mis à jour le ',
    'date ',
    '2017-05',
    '2017-02-30',
    'il y a ',
    'trois',
    ' ans',
    'an VIII',
    'XIXe siècle',
    'été',
    '14h30',
    'veille',
    ' plus tôt',
    'Noël',
    '9999',
    '0000',
    '99/99/99',
    'années 80',
    '1T17',
    'https://a.fr/2017/05/16/',
    '\u00a0',
    '’',
    'œ',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const file = fc.oneof(fc.constant('texte.txt'), fc.constant('2017-05-16-titre.txt'), fc.string());

describe('dateText', () => {
  it('never throws, keeps spans in bounds, sorted and disjoint, and writes valid EDTF', () => {
    fc.assert(
      fc.property(text, file, (written, name) => {
        const { dossier, times } = dateText({
          text: written,
          file: name,
          blocks: [],
          removed: [],
          decisions: {},
        });
        let end = 0;
        for (const time of times) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.text).toBe(written.slice(time.start, time.end));
          expect(time.text.length).toBeGreaterThan(0);
          end = time.end;
        }
        const values = [...times, ...dossier.rivals, dossier].flatMap(({ edtf }) => edtf ?? []);
        for (const value of values) {
          expect(isEdtf(value), value).toBe(true);
          expect(() => parse(value), value).not.toThrow();
        }
        for (const { start, end: stop } of dossier.evidence)
          expect(stop).toBeLessThanOrEqual(Math.max(written.length, start));
      }),
      { numRuns: 400 },
    );
  });
});
