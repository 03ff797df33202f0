import { expect, test } from 'vitest';
import { stopwatch } from '../../src/text/clock.ts';

function handMoved() {
  let now = 0;
  const watch = stopwatch(() => now);
  return { watch, pass: (ms: number) => (now += ms) };
}

test('a phase inside another is taken out of it', () => {
  const { watch, pass } = handMoved();
  watch.time('render', () => {
    pass(3);
    watch.time('view models', () => pass(5));
    pass(2);
  });
  expect(watch.spent()).toEqual({ render: 5, 'view models': 5 });
});

test('a promise is timed until it settles, whatever runs beside it', async () => {
  const { watch, pass } = handMoved();
  const later = watch.time('index', () => Promise.resolve().then(() => pass(7)));
  watch.time('render', () => pass(1));
  await later;
  await Promise.resolve();
  expect(watch.spent()).toEqual({ index: 8, render: 1 });
});

test('what fails is timed, and fails for the caller', () => {
  const { watch, pass } = handMoved();
  const broken = (): never => {
    pass(4);
    throw new Error('boom');
  };
  expect(() => watch.time('archive', broken)).toThrow('boom');
  expect(watch.spent()).toEqual({ archive: 4 });
});
