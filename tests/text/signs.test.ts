import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signs } from '../../src/text/signs.ts';

const rawOf = (sign: ReturnType<typeof signs>[number]): string =>
  typeof sign === 'string' ? sign : sign.raw;

describe('signs', () => {
  it('are together exactly the text', () => {
    const odd = fc.constantFrom(
      '\r\n',
      '\n',
      '\t',
      '\u00a0',
      '\u200b',
      '\u202e',
      '\ufffd',
      '\u0001',
    );
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), odd)).map((all) => all.join(''));
    fc.assert(fc.property(texts, (text) => signs(text).map(rawOf).join('') === text));
  });

  it('leave no unseen sign among the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        signs(text).every(
          (sign) => typeof sign !== 'string' || !/[\p{Cc}\p{Bidi_C}\u200b\u00ad]/u.test(sign),
        ),
      ),
    );
  });

  it.each([
    ['\r\n', 'line', 'U+000D U+000A'],
    ['\t', 'tab', 'U+0009'],
    ['\u0092', 'control', 'U+0092'],
    ['\u202f', 'space', 'U+202F'],
    ['\u200b', 'invisible', 'U+200B'],
    ['\u202e', 'direction', 'U+202E'],
    ['\ufffd', 'lost', 'U+FFFD'],
  ])('name %j: %s', (raw, name, code) => {
    expect(signs(`a${raw}b`)).toEqual(['a', { raw, name, code }, 'b']);
  });
});
