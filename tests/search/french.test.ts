import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, words } from '../../src/search/french.ts';

describe('normalise', () => {
  it.each([
    ['L’ambassadeur', 'l ambassadeur'],
    ["l'ambassadeur", 'l ambassadeur'],
    [
      'Maison-Blanche, Maison‑Blanche, Maison–Blanche',
      'maison blanche maison blanche maison blanche',
    ],
    ['Œuvre, manœuvre, ex æquo', 'oeuvre manoeuvre ex aequo'],
    ['États-Unis, ÉTATS, états', 'etats unis etats etats'],
    ['de\u0301mission', 'demission'],
    ['gouver\u00adnement', 'gouvernement'],
    ['H.R. McMaster, M.Trump, O.N.U.', 'hr mcmaster m trump onu'],
    ['Wałęsa, Dvořák, Ørsted, Łódź', 'walesa dvorak orsted lodz'],
    ['18h20, 25 000 €, G20, 1er', '18h20 25 000 g20 1er'],
    ['ﬁn, m²', 'fin m2'],
    ['Владимир Путин', 'владимир путин'],
    ['«\u00a0i\u00a0» … — !', 'i'],
    ['', ''],
  ])('%s', (text, forms) => {
    expect(normalise(text)).toBe(forms);
  });

  it('is its own fixed point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});

describe('words', () => {
  it('stand in the text, in order, apart', () => {
    const anything = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        return words(text).every(({ start, end, form }) => {
          const fits = start >= last && end > start && end <= text.length;
          last = end;
          return fits && /^[\p{L}\p{N}]+$/u.test(form);
        });
      }),
    );
  });

  it('never hold the mark of a stream', () => {
    expect(normalise('ǂtkremlin ǂ aǂb')).not.toContain('ǂ');
  });
});
