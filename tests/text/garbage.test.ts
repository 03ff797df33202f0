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
