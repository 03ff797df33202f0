import { Worker } from 'node:worker_threads';
import type { Reader } from './readers.ts';
import type { Task, Told } from './worker.ts';

/** No input may keep a reader longer, on a machine that has other things to do. */
const LIMIT_MS = 10_000;

/** Nor may reading it need more; a worker that does is stopped by the engine. */
const MEMORY_MB = 512;

/** What reading `count` inputs came to. Inputs are named by number: the same seed gives the same ones. */
export interface Fuzzed {
  readonly read: number;
  readonly refused: number;
  readonly faults: readonly string[];
}

/** Reads inputs `from` to `from + count` in a worker of its own; a hang or too much memory ends it. */
export async function fuzz(
  { name }: Reader,
  seed: number,
  count: number,
  from = 0,
): Promise<Fuzzed> {
  const at = new SharedArrayBuffer(4);
  const task: Task = { reader: name, seed, from, to: from + count, at };
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const told = await answer(worker, new Int32Array(at), from);
  if (typeof told !== 'string')
    return { ...told, faults: told.faults.map(({ input, error }) => `${name} ${input}: ${error}`) };
  const input = Atomics.load(new Int32Array(at), 0);
  return { read: 0, refused: 0, faults: [`${name} ${input}: ${told}`] };
}

/** What the worker tells, or in words why it cannot. */
function answer(worker: Worker, at: Int32Array, from: number): Promise<Told | string> {
  return new Promise((resolve) => {
    let last = from;
    const watch = setInterval(() => {
      const now = Atomics.load(at, 0);
      if (now === last && now !== from) end(`not read within ${LIMIT_MS / 1000} s`);
      last = now;
    }, LIMIT_MS);
    const end = (result: Told | string): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(result);
    };
    worker.once('message', end);
    worker.once('error', (error) => end(String(error)));
  });
}
