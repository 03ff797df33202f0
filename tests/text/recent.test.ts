import { expect, test } from 'vitest';
import { recent } from '../../src/text/recent.ts';

test('makes a thing once while it is among the last that were asked for', () => {
  const made: string[] = [];
  const of = recent(2, (key: string) => {
    made.push(key);
    return key.toUpperCase();
  });
  expect(['a', 'b', 'a', 'c', 'a'].map(of)).toEqual(['A', 'B', 'A', 'C', 'A']);
  expect(made).toEqual(['a', 'b', 'c']);
  of('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('remembers what is made of nothing', () => {
  let times = 0;
  const of = recent(2, (_: string) => {
    times += 1;
    return '';
  });
  of('a');
  of('a');
  expect(times).toBe(1);
});
