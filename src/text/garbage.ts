import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of heap below which nothing is done. */
const LITTLE = 300 * 2 ** 20;

/** V8 would let the heap grow to four times what lives in it, as long as the machine has room. */
const GROWTH = 1.5;

/**
 * A function to call after each piece of work, for asking takes it 1 µs: it collects the garbage when that is worth the
 * 100 to 500 ms that it takes, so that a build takes the memory of what it holds and not of what it held.
 */
export function garbageCollector(little = LITTLE): () => void {
  let limit = little;
  return () => {
    if (getHeapStatistics().used_heap_size < limit) return;
    collect();
    limit = Math.max(little, GROWTH * getHeapStatistics().used_heap_size);
  };
}

/**
 * Lets all heaps of the process grow by a seventh between two collections, inside long pieces of work too. V8's own measure
 * is up to four times what lives in them: it takes memory to save time.
 */
export function growHeapsSlowly(): void {
  setFlagsFromString('--heap-growing-percent=15');
}

let found: (() => void) | undefined;

function collect(): void {
  if (!found) {
    setFlagsFromString('--expose-gc');
    found = runInNewContext('gc') as () => void;
  }
  found();
}
