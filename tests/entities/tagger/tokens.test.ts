import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Tokens } from '../../../src/entities/tagger/tokens.ts';
import { Words } from '../../../src/entities/tagger/words.ts';

const words = new Words(4096);
const tokens = new Tokens(words, 512);

function cut(text: string): string[][] {
  words.clear();
  tokens.fill(text, [{ start: 0, end: text.length }], { part: 0, at: 0 });
  const sentences: string[][] = [];
  for (let sentence = 0; sentence < tokens.sentences; sentence += 1) {
    const found: string[] = [];
    for (
      let at = tokens.sentence[sentence] ?? 0;
      at < (tokens.sentence[sentence + 1] ?? 0);
      at += 1
    ) {
      found.push(text.slice(tokens.start[at], tokens.end[at]));
    }
    sentences.push(found);
  }
  return sentences;
}

describe('words of', () => {
  test.each([
    ["l'ONU et l’Élysée", ["l'", 'ONU', 'et', 'l’', 'Élysée']],
    ["aujourd'hui O'Brien", ["aujourd'hui", "O'Brien"]],
    ['Jean-Pierre, anti-Trump', ['Jean-Pierre', ',', 'anti-', 'Trump']],
    ['M.Trump et H.R. McMaster', ['M.', 'Trump', 'et', 'H.R.', 'McMaster']],
    ['surTelegram', ['sur', 'Telegram']],
    ['YouTube iPhone', ['YouTube', 'iPhone']],
    ['H&M et GM&S', ['H&M', 'et', 'GM&S']],
    ['15.000 euros (...)', ['15.000', 'euros', '(', '...', ')']],
  ])('%s', (text, expected) => {
    expect(cut(text).flat()).toEqual(expected);
  });
});

describe('sentences', () => {
  test('a stop before a capital ends one, an abbreviation does not', () => {
    expect(cut('Le Dr. Martin part. Il revient.')).toHaveLength(2);
    expect(cut('M. Macron est là. « Non », dit-il.')).toHaveLength(2);
  });

  test('a closing mark belongs to the sentence before it', () => {
    expect(cut('« Je viens. » Puis rien.')[0]).toEqual(['«', 'Je', 'viens', '.', '»']);
  });

  test('a short line ends one, a wrapped line does not', () => {
    expect(cut('Face à face\nLe président est là')).toHaveLength(2);
    const wrapped = `${'mot '.repeat(20)}du conseil\nde sécurité`;
    expect(cut(wrapped)).toHaveLength(1);
  });

  test('a separator of captions ends one', () => {
    expect(cut('un proche de Trump© Joshua Roberts')).toHaveLength(2);
  });
});

test('tokens of any text are in order, apart, without white space, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      expect(
        cut(text)
          .flat()
          .join('')
          .replace(/[\s\u00ad\u200b-\u200f\ufeff\u0000-\u001f]/g, ''),
      ).toBe(text.replace(/[\s\u00ad\u200b-\u200f\ufeff\u0000-\u001f]/g, ''));
    }),
    { numRuns: 60 },
  );
}, 60_000);
