import { parentPort, workerData } from 'node:worker_threads';
import { random } from '../../scripts/torture/random.ts';
import { Failure } from '../../src/text/failure.ts';
import { mutated } from './mutate.ts';
import { READERS } from './readers.ts';

/** What a worker is asked: inputs `from` to `to` of a reader. */
export interface Task {
  readonly reader: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** One number: the input that is being read, so that whoever waits knows which one hangs. */
  readonly at: SharedArrayBuffer;
}

/** What it tells: how many were read and refused, and each error that is no `Failure`. */
export interface Told {
  readonly read: number;
  readonly refused: number;
  readonly faults: readonly { readonly input: number; readonly error: string }[];
}

const task = workerData as Task;
const reader = READERS.find(({ name }) => name === task.reader);
if (reader) parentPort?.postMessage(await run(reader));

async function run({ seeds, read }: (typeof READERS)[number]): Promise<Told> {
  const corpus = seeds();
  const at = new Int32Array(task.at);
  const told = { read: 0, refused: 0, faults: [] as { input: number; error: string }[] };
  for (let input = task.from; input < task.to; input += 1) {
    Atomics.store(at, 0, input);
    try {
      await read(mutated(corpus, random(task.seed + input)));
      told.read += 1;
    } catch (error) {
      if (error instanceof Failure) told.refused += 1;
      else told.faults.push({ input, error: String(error instanceof Error ? error.stack : error) });
    }
  }
  return told;
}
