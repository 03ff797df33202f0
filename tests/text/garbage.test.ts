import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { expect, test } from 'vitest';
import { garbageCollector } from '../../src/text/garbage.ts';

test('lets go of what nobody holds once the heap is above its limit', () => {
  let thing: object | undefined = { held: new Array(1000).fill('held') };
  const watched = new WeakRef(thing);
  thing = undefined;
  // What a turn of the event loop has seen may not vanish before it ends
  return new Promise<void>((done) => {
    setTimeout(() => {
      garbageCollector(0)();
      expect(watched.deref()).toBeUndefined();
      done();
    });
  });
});

test('heaps that grow slowly hold little more than what lives in them', () => {
  const garbage = new URL('../../src/text/garbage.ts', import.meta.url).href;
  const code = `
    import { getHeapStatistics } from 'node:v8';
    import { growHeapsSlowly } from '${garbage}';
    growHeapsSlowly();
    const megabyte = () => new Array(131072).fill(0.5);
    const held = Array.from({ length: 100 }, megabyte);
    let most = 0;
    for (let at = 0; at < 1000; at += 1) {
      held[at % 4] = megabyte();
      most = Math.max(most, getHeapStatistics().used_heap_size);
    }
    console.log(most / 2 ** 20);
  `;
  // 400 MB and more without it
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(Number(stdout)).toBeGreaterThan(100);
  expect(Number(stdout)).toBeLessThan(220);
});
