import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFailure, paintWith, visible } from '../../src/cli/terminal.ts';
import { Failure } from '../../src/text/failure.ts';

describe('what is printed', () => {
  it('shows control characters instead of obeying them', () => {
    expect(visible('a\u001b[31mb\u0007\u202ec\r')).toBe('a\\u001b[31mb\\u0007\\u202ec\\u000d');
    expect(visible('deux\nlignes')).toBe('deux⏎lignes');
  });

  it('is one line without control characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
      }),
    );
  });

  it('names place, message and code of a failure', () => {
    const failure = new Failure('a-code', 'Found « x »:\u001b[2J write y.', {
      file: 'f',
      line: 3,
      column: 1,
    });
    expect(describeFailure(failure, (file) => `content/${file}`)).toBe(
      'content/f:3:1: Found « x »:\\u001b[2J write y. [a-code]',
    );
    expect(describeFailure(new Failure('b', 'm.'), (file) => file)).toBe('m. [b]');
  });

  it('has colour only where it is wanted', () => {
    expect(paintWith(false).red('x')).toBe('x');
    expect(paintWith(true).red('x')).toBe('\u001b[31mx\u001b[39m');
  });
});
