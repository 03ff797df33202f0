import { expect, test } from 'vitest';
import { inOrder } from '../../src/text/in-order.ts';

const soon = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : Promise.resolve().then(() => soon(turns - 1));

test('results come in the order of the items, and no more run than are allowed', async () => {
  let running = 0;
  let most = 0;
  const taken: number[] = [];
  const work = async (item: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await soon(40 - item * 3);
    running -= 1;
    return item;
  };
  await inOrder([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3, work, (item) => taken.push(item));
  expect(taken).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(most).toBe(3);
});

test('after a failure nothing more is begun, and all that ran has ended', async () => {
  const begun: number[] = [];
  let running = 0;
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    running += 1;
    await soon(item === 1 ? 1 : 9);
    running -= 1;
    if (item === 1) throw new Error('boom');
  };
  await expect(inOrder([0, 1, 2, 3, 4, 5], 2, work, () => {})).rejects.toThrow('boom');
  expect([begun, running]).toEqual([[0, 1, 2], 0]);
});
