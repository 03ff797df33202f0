import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignSpans } from '../../src/text/foreign.ts';

/** The foreign words of a text with their languages: `en: Make America great`. */
const found = (text: string, own = 'fr'): string[] =>
  foreignSpans(text, own).map(
    ({ start, end, language }) => `${language}: ${text.slice(start, end)}`,
  );

describe('foreign passages', () => {
  it.each([
    [
      'Le président a tweeté : « The fake news media is not my enemy, it is the enemy of the people. » Rien de plus.',
      ['en: The fake news media is not my enemy, it is the enemy of the people.'],
    ],
    [
      'This is what he said to us on that day. Nous ne l’avons pas cru.',
      ['en: This is what he said to us on that day.'],
    ],
    [
      'Elle répond “Wir schaffen das, und wir haben es auch geschafft” à la presse.',
      ['de: Wir schaffen das, und wir haben es auch geschafft'],
    ],
    [
      'Le slogan "El pueblo unido no sera vencido por los de arriba" revient.',
      ['es: El pueblo unido no sera vencido por los de arriba'],
    ],
    [
      'Il cite Dante : « Lasciate ogni speranza, voi che entrate nella città del dolore con gli altri ».',
      ['it: Lasciate ogni speranza, voi che entrate nella città del dolore con gli altri'],
    ],
    [
      'La loi « О средствах массовой информации, выпуск второй » date de 1991.',
      ['ru: О средствах массовой информации, выпуск второй'],
    ],
    ['On y lit « Ελευθερία ή θάνατος » en lettres d’or.', ['el: Ελευθερία ή θάνατος']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    // Names of newspapers, works and firms; words that French borrowed
    'Le Washington Post, le New York Times et le Wall Street Journal l’ont publié.',
    'Selon « The Washington Post », la rencontre a eu lieu.',
    'Son « fake news » et son « America first » ont fait le tour du monde.',
    'Le journal The Times of Israel et le Daily Telegraph en parlent aussi.',
    'Le Bayern de Munich et le Real de Madrid se retrouvent au stade Santiago Bernabeu.',
    // What other languages share with French
    'La France a la main, et les autres pays le savent.',
    '« Non, je ne suis pas le conseiller du président », a dit M. van der Bellen.',
    'De la Maison-Blanche au Kremlin, la même phrase : « on se parle, et on se comprend. »',
    'Dans son livre, il raconte la guerre, la paix et la vie à Moscou.',
    // Bulgarian is no Russian, and one word is a name
    '« Всички хора се раждат свободни и равни »',
    'La perestroïka (Перестройка) commence en 1985.',
    '',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are sought from the text’s own language', () => {
    const text =
      'He said: “Je ne suis pas de ceux qui se taisent, et vous le savez.” The room was quiet.';
    expect(found(text, 'en')).toEqual([
      'fr: Je ne suis pas de ceux qui se taisent, et vous le savez.',
    ]);
    expect(found('Правда и мы знаем это', 'ru')).toEqual([]);
  });

  it('are one where sentences follow each other', () => {
    const english = 'This was not what he had said. They would not have it from him.';
    expect(found(`${english} La suite est en français.`)).toEqual([`en: ${english}`]);
  });

  it('lie inside the text, in order, apart, whatever it is', () => {
    const word = fc.constantFrom(
      'the',
      'of',
      'and',
      'le',
      'la',
      '«',
      '»',
      '.',
      'Мы',
      'это',
      '\n',
      'x',
    );
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join(' ')),
        (text) => {
          let free = 0;
          for (const { start, end } of foreignSpans(text, 'fr')) {
            expect(start).toBeGreaterThanOrEqual(free);
            expect(end).toBeGreaterThan(start);
            free = end;
          }
          expect(free).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
