import { describe, expect, it } from 'vitest';
import { clean } from '../../src/clean/clean.ts';
import { repeatedPassages } from '../../src/text/passages.ts';
import { groupSentences } from '../../src/text/reprints.ts';
import { cutText } from '../text/cut-text.ts';

const whole = (text: string) => [{ start: 0, end: text.length }];
const words = (text: string) =>
  repeatedPassages(text, whole(text)).map(({ start, end, of }) => [
    text.slice(of.start, of.end),
    text.slice(start, end),
  ]);

describe('passages that stand twice in a text', () => {
  it('are found word for word, whatever the case and the quotation marks', () => {
    const text =
      'Il dit « être plus mesurée dans sa réaction face aux sanctions ». Et encore, elle " Être plus mesurée dans sa réaction face aux sanctions " disait.';
    expect(words(text)).toEqual([
      [
        'être plus mesurée dans sa réaction face aux sanctions',
        'Être plus mesurée dans sa réaction face aux sanctions',
      ],
    ]);
  });

  it('may differ in one word', () => {
    const text =
      'Le quotidien américain accusait notamment Flynn d’avoir conseillé la mesure. Non. Le quotidien américain accuse notamment Flynn d’avoir conseillé la mesure.';
    expect(words(text).map(([, later]) => later)).toEqual([
      'Le quotidien américain accuse notamment Flynn d’avoir conseillé la mesure',
    ]);
  });

  it('need eight words, and never overlap what they repeat', () => {
    expect(words('a déclaré le porte-parole mardi. a déclaré le porte-parole mardi.')).toEqual([]);
    const drum = 'la '.repeat(100);
    for (const { start, of } of repeatedPassages(drum, whole(drum))) {
      expect(of.end).toBeLessThanOrEqual(start);
    }
  });

  it('stay in the article', () => {
    const line = 'Ces informations avaient été communiquées par un partenaire des États-Unis.';
    const text = `Un titre\n\n${line} Rien de plus.\n\nAutre chose. ${line}`;
    const { repeats, removed } = clean(text, {}, {});
    expect(removed).toEqual([]);
    expect(repeats).toHaveLength(1);
  });
});

describe('sentences that stand in several texts', () => {
  const agency =
    'Le Kremlin a qualifié mardi cette affaire de grand n’importe quoi devant des journalistes.';
  const reprint =
    'Le Kremlin a qualifié lundi cette affaire de grand n’importe quoi devant des journalistes.';
  const other = 'Le Kremlin n’a pas souhaité répondre aux questions que posaient les journalistes.';

  it('are one group, word for word or nearly', () => {
    const texts = [`Avant. ${agency}`, other, `${agency} Après.`, reprint];
    const groups = groupSentences(texts.map(cutText));
    expect(groups.map((places) => places.map(({ text }) => text))).toEqual([[0, 2, 3]]);
    const [first] = groups[0] ?? [];
    expect(texts[0]?.slice(first?.start, first?.end)).toBe(agency);
  });
});
