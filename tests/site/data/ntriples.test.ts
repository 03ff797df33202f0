import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blank, iri, literal, triple, typed } from '../../../src/site/data/ntriples.ts';
import { readNTriples } from './read-ntriples.ts';
import { anyText } from './written.ts';

const page = iri('https://example.org/a');
const readBack = (object: Parameters<typeof triple>[2]) =>
  readNTriples(triple(page, iri('https://schema.org/name'), object))[0];

describe('N-Triples', () => {
  it('writes terms as the recommendation says', () => {
    expect(triple(blank('p1'), page, literal('l’«é»\n"x"\\', 'fr'))).toBe(
      '_:p1 <https://example.org/a> "l’«é»\\n\\"x\\"\\\\"@fr .\n',
    );
    expect(typed('2017~', 'https://example.org/d')).toBe('"2017~"^^<https://example.org/d>');
  });

  it('takes no tag that is none', () => {
    for (const tag of ['und', '', 'f r', 'fr"', '1']) expect(literal('x', tag)).toBe('"x"');
  });

  it('gives any text back, control characters excepted', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = text.replace(
          /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/gu,
          ' ',
        );
        expect(readBack(literal(text, 'fr'))?.object).toBe(plain);
      }),
    );
  });

  it('lets nothing end an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const address = `https://example.org/${text.replaceAll('%', '')}`;
        expect(decodeURIComponent(readBack(iri(address))?.object ?? '')).toBe(address);
      }),
    );
  });
});
