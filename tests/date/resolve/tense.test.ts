import { describe, expect, it } from 'vitest';
import { proseOf, tenseAt } from '../../../src/date/resolve/tense.ts';
import { foldChars } from '../../../src/text/fold.ts';

/** The tense at the words in square brackets. */
function tenseOf(marked: string) {
  const text = marked.replace(/[[\]]/g, '');
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  return tenseAt(proseOf(text, foldChars(text)), span);
}

describe('tenseAt', () => {
  it.each([
    ['Il a démissionné [lundi].', 'past'],
    ['La ville était fermée [lundi].', 'past'],
    ['Ils furent battus [lundi].', 'past'],
    ['Ils arrivèrent [lundi].', 'past'],
    ['Il partira [lundi].', 'future'],
    ['Il va partir [lundi].', 'future'],
    ['La réunion est prévue [lundi].', 'future'],
    ['Le match aura lieu [lundi].', 'future'],
    ['Le match a lieu [lundi].', 'future'],
    ['Il a annoncé qu’il partirait [lundi].', 'future'],
    ['Il a annoncé [lundi] qu’il partirait.', 'past'],
    ['[Lundi], à Paris, concert.', null],
    ['Il part. Elle chantera. [Lundi], concert.', null],
    ['Le lait et le portrait, [lundi].', null],
    ['L’opéra et la caméra, [lundi].', null],
  ])('%s is %s', (sentence, tense) => {
    expect(tenseOf(sentence)).toBe(tense);
  });
});
