import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { french, frenchSlices } from '../../src/site/typography.ts';

/** `_` for a narrow no-break space, `~` for a no-break space. */
const shown = (text: string): string =>
  french(text).replaceAll('\u202f', '_').replaceAll('\u00a0', '~');

describe('french', () => {
  it.each([
    ['Kremlin: non', 'Kremlin~: non'],
    ['Kremlin : non', 'Kremlin~: non'],
    ['Quoi? Rien!', 'Quoi_? Rien_!'],
    ['Quoi ?! Rien', 'Quoi_?! Rien'],
    ['«Vous vous moquez de moi?»', '«~Vous vous moquez de moi_?~»'],
    ['« oui »', '«~oui~»'],
    ['«\u00a0oui\u00a0»', '«~oui~»'],
    ["l'ex-ambassadeur qu'il", 'l’ex-ambassadeur qu’il'],
    ["'mot'", "'mot'"],
    ['il dit "oui" et "non!", puis', 'il dit «~oui~» et «~non_!~», puis'],
    ['il dit " oui " puis', 'il dit «~oui~» puis'],
    ['l\'"affaire" (dite "close")', 'l’«~affaire~» (dite «~close~»)'],
    ['« il a dit "non" »', '«~il a dit “non”~»'],
    ['"Il a dit "non" hier"', '«~Il a dit “non” hier~»'],
    ['un extrait "qui commence…', 'un extrait «~qui commence…'],
    // Nothing is claimed of these
    ['un seul "mot', 'un seul "mot'],
    ['un tuyau de 5" et un de 6"', 'un tuyau de 5" et un de 6"'],
    ['la fin. " Il ajoute : " autre', 'la fin. " Il ajoute~: " autre'],
    ['" Même " mesurée ", rue. "', '" Même " mesurée ", rue. "'],
    ['à 18:20, voir https://example.org/?page=2', 'à 18:20, voir https://example.org/?page=2'],
    ['fin;', 'fin_;'],
    ['(!) et «»', '(!) et «»'],
    ['verse\u202e.fdp.exe', 'verse⟦U+202E⟧.fdp.exe'],
    ['Mos\u200bcou\u2060 a\ufeff', 'Mos⟦U+200B⟧cou⟦U+2060⟧ a⟦U+FEFF⟧'],
    ['soft\u00adhyphen', 'soft\u00adhyphen'],
    ['une famille 👨\u200d👩\u200d👧', 'une famille 👨\u200d👩\u200d👧'],
    ['lettre\u200dliée', 'lettre⟦U+200D⟧liée'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('keeps the marks of a quote on the line of its words', () => {
    const text = 'il dit " oui " et " non';
    const slice = frenchSlices(text, [{ start: 7, end: 14 }]);
    expect(slice(0, text.length)).toBe('il dit "\u202foui\u202f" et " non');
  });

  it('takes from a quote which of its marks opens and which closes', () => {
    const text = '" un " et " deux " et " trois "';
    const spans = [0, 10, 22].map((start) => ({ start, end: text.indexOf('"', start + 1) + 1 }));
    expect(frenchSlices(text)(0, text.length)).toBe(text);
    expect(frenchSlices(text, spans)(0, 6)).toBe('«\u00a0un\u00a0»');
    const nested = '" plus " mesuré ", oui "';
    const whole = [{ start: 0, end: nested.length }];
    expect(frenchSlices(nested)(0, nested.length)).toBe(nested);
    expect(frenchSlices(nested, whole)(0, nested.length)).toBe(
      '«\u00a0plus “\u202fmesuré\u202f”, oui\u00a0»',
    );
  });

  it('touches nothing but spaces before or inside marks, apostrophes and straight marks', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab«»:;!?\' \u00a0"/1.'), maxLength: 40 });
    const bare = (text: string) => text.replace(/[\s\u00a0\u202f]/g, '').replaceAll('’', "'");
    const plain = (text: string) => bare(text).replace(/[«»“”]/g, '"');
    fc.assert(
      fc.property(letters, (text) => {
        expect(plain(french(text))).toBe(plain(text));
        if (!text.includes('"')) expect(bare(french(text))).toBe(bare(text));
      }),
    );
  });

  it('says the same in slices as in one piece', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.nat(60), (text, at) => {
        const slice = frenchSlices(text);
        const middle = Math.min(at, text.length);
        expect(slice(0, middle) + slice(middle, text.length)).toBe(french(text));
      }),
    );
  });

  it('does nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(french(french(text))).toBe(french(text));
      }),
    );
  });
});
