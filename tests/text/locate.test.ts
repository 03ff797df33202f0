import { expect, test } from 'vitest';
import { Failure } from '../../src/text/failure.ts';
import { lines } from '../../src/text/lines.ts';
import { locate, locateOne } from '../../src/text/locate.ts';

test('finds every occurrence, without overlap', () => {
  expect(locate('aaa a', 'aa')).toEqual([{ start: 0, end: 2 }]);
  expect(locate('Flynn et Flynn', 'Flynn')).toHaveLength(2);
  expect(locate('texte', '')).toEqual([]);
});

test('a passage that is gone is a failure with its place', () => {
  const stale = () => locateOne('texte', 'perdu', { file: 'corrections/x.yaml', line: 3 });
  expect(stale).toThrow(Failure);
  expect(stale).toThrow(/does not contain « perdu »/);
});

test('lines end at CRLF, LF and CR alike', () => {
  const text = 'a\r\nb\nc\rd\n';
  expect(lines(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'a',
    'b',
    'c',
    'd',
    '',
  ]);
});
