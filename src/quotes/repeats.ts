import type { Quote } from '../model/quote.ts';

/** Fewer words may be anybody's. */
const FEWEST = 3;
/** So many quotes without a speaker are compared: a text has few headings. */
const MOST = 200;

/**
 * A heading often repeats words of the article: a quote that nobody is said to speak takes the speaker
 * of a quote of the same text that holds the same words.
 */
export function shareSpeakers(text: string, quotes: readonly Quote[]): Quote[] {
  const spoken = quotes
    .filter(({ speaker }) => speaker !== null)
    .map((quote) => ({ quote, words: wordsOf(text, quote) }));
  let compared = 0;
  return quotes.map((quote) => {
    if (quote.speaker !== null || quote.rule !== 'none' || compared >= MOST) return quote;
    compared += 1;
    const words = wordsOf(text, quote);
    if (words.split(' ').length < FEWEST) return quote;
    const same = spoken.find((other) => ` ${other.words} `.includes(` ${words} `));
    return same ? { ...quote, speaker: same.quote.speaker, rule: 'repeated' } : quote;
  });
}

const wordsOf = (text: string, { start, end }: Quote): string =>
  (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
