import { describe, expect, it } from 'vitest';
import { isNearOnly, isSpeech } from '../../../src/quotes/lexicon/verbs.ts';

describe('isSpeech', () => {
  it.each([
    ['déclare', 'finite'],
    ['déclarait', 'finite'],
    ['lança', 'finite'],
    ['jugeait', 'finite'],
    ['rappelle', 'finite'],
    ['rappellera', 'finite'],
    ['répète', 'finite'],
    ['martèlent', 'finite'],
    ['soutiendra', 'finite'],
    ['dirent', 'finite'],
    ['exclamée', 'participle'],
    ['promis', 'participle'],
    ['reconnaissant', 'gerund'],
    ['préciser', 'infinitive'],
  ] as const)('knows %s as %s', (word, kind) => {
    expect(isSpeech(word, kind)).toBe(true);
  });

  it('tells present and participle apart by the accent', () => {
    expect(isSpeech('déclare', 'participle')).toBe(false);
    expect(isSpeech('déclaré', 'finite')).toBe(false);
  });

  it('does without accents where a text has none', () => {
    expect(isSpeech('declare', 'participle')).toBe(true);
  });

  it('knows no other verb', () => {
    expect(isSpeech('mange', 'finite')).toBe(false);
  });
});

it('marks verbs that report words only beside them', () => {
  expect([isNearOnly('poursuit'), isNearOnly('affirme')]).toEqual([true, false]);
});
