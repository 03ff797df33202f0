import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { groupSentences } from '../../src/text/reprints.ts';
import { cutText } from '../text/cut-text.ts';

// The stopwatch is kept apart: `npm run mutate` leaves it out.

const BODY =
  'La maire a inauguré mardi la nouvelle passerelle, en présence de deux cents habitants venus malgré la pluie.';

describe('clean', () => {
  it.each([
    ['pages', `Menu\nUn titre de page\n${BODY}\n${BODY}\nLes plus lus\nUn autre titre\n`],
    ['one line', `${BODY} Lire aussi : un autre titre. `],
    ['letters set one under the other', 'a\n'],
    ['teasers', `Un autre titre de la page\n${BODY}\n`],
    ['very short sentences', 'a. B? '],
    ['heads of comments', `Commentaires\n${BODY}\nPar Jean Petit\n© AFP\n`],
  ])('takes time in proportion to the length: %s', (_, part) => {
    const seconds = (size: number) => {
      const text = part.repeat(Math.ceil(size / part.length));
      const before = process.cpuUsage();
      clean(text, {}, { file: 'a.txt' });
      return process.cpuUsage(before).user / 1e6;
    };
    seconds(50_000);
    expect(seconds(400_000)).toBeLessThan(30 * Math.max(seconds(50_000), 0.02));
  });
});

describe('sentences that stand in several texts', () => {
  it('are found in a moment among many', () => {
    const texts = Array.from(
      { length: 2000 },
      (_, at) =>
        `${BODY} Le dossier numéro ${at} compte ${at * 7} pages, ${at * 3} pièces et ${at} témoins entendus.`,
    );
    const before = process.cpuUsage();
    expect(groupSentences(texts.map(cutText))[0]).toHaveLength(2000);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
  });
});
