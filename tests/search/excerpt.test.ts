import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, highlight, variantForms } from '../../src/search/excerpt.ts';
import type { ResultCard } from '../../src/search/result-card.ts';

const card = (paragraphs: readonly string[], names: ResultCard['names'] = []): ResultCard => ({
  path: 'articles/x/',
  title: 'Titre',
  supplied: false,
  dateBasis: 'stated',
  dateLabel: 'mai 2017',
  publisher: null,
  paragraphs,
  names,
});

const marked = (pieces: readonly { text: string; marked: boolean }[]): string =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('');

const KISLIAK: ResultCard['names'][number] = {
  id: 'serguei-kisliak',
  forms: ['Sergueï Kisliak', 'Kisliak'],
};

describe('excerpt', () => {
  it('shows the words as they stand, accents and signs included', () => {
    const text = 'L’ex-ambassadeur, accusé par la Maison‑Blanche, nie.';
    const { pieces } = excerpt(card([text]), {
      found: [['ambassadeur'], ['maison', 'blanche']],
      names: [],
    });
    expect(marked(pieces)).toBe('L’ex-[ambassadeur], accusé par la [Maison‑Blanche], nie.');
  });

  it('takes the paragraph that shows most of what was asked', () => {
    const { pieces } = excerpt(card(['Flynn est parti.', 'La démission de Flynn surprend.']), {
      found: [['flynn'], ['demission']],
      names: [],
    });
    expect(marked(pieces)).toBe('La [démission] de [Flynn] surprend.');
  });

  it('cuts a long paragraph around the marks', () => {
    const long = `${'mot '.repeat(80)}ambassadeur${' fin'.repeat(80)}`;
    const { pieces, cutBefore, cutAfter } = excerpt(card([long]), {
      found: [['ambassadeur']],
      names: [],
    });
    expect([cutBefore, cutAfter]).toEqual([true, true]);
    expect(marked(pieces)).toMatch(/^(mot ){8}\[ambassadeur\]( fin){35}$/);
  });

  it('marks the form that stands in the text for a name asked for otherwise', () => {
    const wanted = { found: [], names: ['serguei-kisliak'] };
    const { pieces } = excerpt(card(['Selon Sergueï Kisliak, non.'], [KISLIAK]), wanted);
    expect(marked(pieces)).toBe('Selon [Sergueï Kisliak], non.');
    expect(variantForms(card([], [KISLIAK]), wanted)).toEqual(['Sergueï Kisliak', 'Kisliak']);
  });

  it('begins at the beginning when there is nothing to mark', () => {
    expect(marked(excerpt(card(['Un.', 'Deux.']), { found: [], names: [] }).pieces)).toBe('Un.');
    expect(excerpt(card([]), { found: [], names: [] }).pieces).toEqual([]);
  });

  it('never changes a character', () => {
    const word = fc.constantFrom('a', 'b', 'É', '’', '-', ' ', '\u00a0', '<b>', 'œ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (parts) => {
        const text = parts.join('');
        const wanted = { found: [['a'], ['b', 'a'], ['oe']], names: [] };
        const { pieces } = excerpt(card([text]), wanted);
        expect(text).toContain(pieces.map((piece) => piece.text).join(''));
        const whole = highlight(text, card([]), wanted);
        expect(whole.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });
});
