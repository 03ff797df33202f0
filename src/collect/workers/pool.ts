import { Worker } from 'node:worker_threads';
import { type Answer, opened } from '../../text/answer.ts';
import { Failure } from '../../text/failure.ts';

/** What one piece of work may take. */
export interface Limits {
  readonly milliseconds: number;
  /** Of a worker's heap. */
  readonly megabytes: number;
}

/** Threads that each do one piece of work at a time. */
export interface Pool<Task, Value> {
  /** @throws Failure `source-too-costly`, and what the work itself throws */
  readonly run: (task: Task) => Promise<Value>;
  readonly close: () => Promise<void>;
}

interface Waiting<Task, Value> {
  readonly task: Task;
  readonly done: (value: Value) => void;
  readonly failed: (error: unknown) => void;
}

/** A thread, and the piece of work that it has. */
interface Hand<Task, Value> {
  readonly worker: Worker;
  current: Waiting<Task, Value> | undefined;
  timer: NodeJS.Timeout | undefined;
}

/**
 * Starts up to `size` threads, each when there is work for it. One that dies or takes more than the limits
 * costs the piece of work that it had, and another takes its place.
 *
 * @param script an ES module that answers each message with an `Answer`
 * @param data what every worker is given at its start
 */
export function openPool<Task, Value>(
  script: URL,
  data: unknown,
  size: number,
  limits: Limits,
): Pool<Task, Value> {
  const queue: Waiting<Task, Value>[] = [];
  const hands = new Set<Hand<Task, Value>>();

  function next(): void {
    while (queue.length > 0) {
      const hand = [...hands].find(({ current }) => !current) ?? (hands.size < size && start());
      const waiting = hand ? queue.shift() : undefined;
      if (!hand || !waiting) return;
      hand.current = waiting;
      hand.timer = setTimeout(() => lose(hand, tooSlow(limits)), limits.milliseconds);
      hand.worker.postMessage(waiting.task);
    }
  }

  function start(): Hand<Task, Value> {
    const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes };
    // Loaders of the main thread are of no use here: the script is plain JavaScript.
    const worker = new Worker(script, { workerData: data, resourceLimits, execArgv: [] });
    const hand: Hand<Task, Value> = { worker, current: undefined, timer: undefined };
    hands.add(hand);
    worker.on('error', (error) => lose(hand, isOutOfMemory(error) ? tooLarge(limits) : error));
    worker.on('exit', (code) => lose(hand, new Error(`a worker ended with ${code}`)));
    worker.on('message', (sent: Answer<Value>) => {
      const waiting = settle(hand);
      try {
        waiting?.done(opened(sent));
      } catch (error) {
        waiting?.failed(error);
      }
      next();
    });
    return hand;
  }

  function settle(hand: Hand<Task, Value>): Waiting<Task, Value> | undefined {
    const waiting = hand.current;
    clearTimeout(hand.timer);
    hand.current = undefined;
    return waiting;
  }

  /** Its state is unknown, so nothing more is given to it. */
  function lose(hand: Hand<Task, Value>, error: unknown): void {
    hands.delete(hand);
    void hand.worker.terminate();
    settle(hand)?.failed(error);
    next();
  }

  return {
    run: (task) =>
      new Promise((done, failed) => {
        queue.push({ task, done, failed });
        next();
      }),
    close: async () => {
      await Promise.all([...hands].map(({ worker }) => worker.terminate()));
    },
  };
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const REMEDY = 'part it, or take it out of the sources; it is set aside.';

const tooSlow = ({ milliseconds }: Limits): Failure =>
  new Failure(
    'source-too-costly',
    `this source takes more than ${milliseconds / 1000} s to understand: ${REMEDY}`,
  );

const tooLarge = ({ megabytes }: Limits): Failure =>
  new Failure(
    'source-too-costly',
    `this source takes more than ${megabytes} MB of memory to understand: ${REMEDY}`,
  );
