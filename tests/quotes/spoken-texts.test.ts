import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../src/entities/tagger/tagger.ts';
import { understand } from '../../src/pipeline.ts';
import { FIRST_SPOKEN, SECOND_SPOKEN } from './spoken-texts.ts';

const context = { authority: [], decisions: {}, decisionsFile: 'x.yaml', tagger: loadTagger() };

describe('who speaks in a few sentences', () => {
  it.each([...FIRST_SPOKEN, ...SECOND_SPOKEN])('$text', ({ text, speakers, missed }) => {
    const { quotes } = understand(new TextEncoder().encode(text), 'texte.txt', context);
    const found = quotes.map(({ speaker }) => speaker);
    // What is missed is to be said nobody's: never somebody else's
    if (missed) for (const one of found) expect([...speakers, null]).toContain(one);
    else expect(found).toEqual(speakers);
  });
});
