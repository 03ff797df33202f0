import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../src/entities/tagger/tagger.ts';
import { FIRST_SPOKEN, SECOND_SPOKEN, speakersIn } from './spoken-texts.ts';

const tagger = loadTagger();

describe('who speaks in a few sentences', () => {
  it.each([...FIRST_SPOKEN, ...SECOND_SPOKEN])('$text', ({ text, speakers, missed }) => {
    const found = speakersIn(text, tagger);
    // What is missed is to be said nobody's: never somebody else's
    if (missed) for (const one of found) expect([...speakers, null]).toContain(one);
    else expect(found).toEqual(speakers);
  });
});
