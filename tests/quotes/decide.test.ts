import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/text/failure.ts';
import { quotesOf, readable } from './reading.ts';

const TEXT = '« Nous partons », a dit Paul Kerviel. Elle parle de « paix » et de guerre.';
const because = 'le compte rendu le dit';

describe('a decision about a quote', () => {
  it('gives a quote its speaker', () => {
    const [quote] = quotesOf(TEXT, [['person', 'Paul Kerviel']], {
      quotes: [{ text: 'Nous partons', speaker: 'jeanne-morvan', because }],
    });
    expect(quote).toMatchObject({ start: 0, speaker: 'jeanne-morvan', rule: 'correction' });
  });

  it('makes a quote where the machine saw none', () => {
    const quotes = quotesOf('Elle a vu « paix ».', [], {
      quotes: [{ text: '« paix »', speaker: null, because }],
    });
    expect(quotes.map((quote) => readable('Elle a vu « paix ».', quote))).toMatchObject([
      { text: '« paix »', speaker: null, rule: 'correction' },
    ]);
  });

  it('fails when its words are gone', () => {
    const stale = () =>
      quotesOf(TEXT, [], { quotes: [{ text: '« rien »', speaker: null, because }] });
    expect(stale).toThrow(Failure);
  });
});
