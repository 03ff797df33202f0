import { type ResourceLimits, Worker } from 'node:worker_threads';
import { type Answer, opened } from './answer.ts';

/** A thread that takes one task after the other and answers in that order. */
export interface Thread<Task, Value> {
  /**
   * @param moved memory of the task that is given away instead of being copied
   * @throws what the task threw (a `Failure` as one), or Error once the thread has ended
   */
  readonly ask: (task: Task, moved?: readonly ArrayBuffer[]) => Promise<Value>;
  /** Ends it at once: what it was asked and has not answered fails. */
  readonly close: () => Promise<void>;
}

interface Waiting<Value> {
  readonly done: (value: Value) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * @param script an ES module that answers each message with an `Answer`, in order
 * @param what the thread does, for the message when it ends by itself
 */
export function openThread<Task, Value>(
  script: URL,
  what: string,
  resourceLimits: ResourceLimits,
): Thread<Task, Value> {
  const worker = new Worker(script, { execArgv: [], resourceLimits });
  const waiting: Waiting<Value>[] = [];
  let lost: Error | undefined;
  const lose = (error: Error): void => {
    lost ??= error;
    for (const { failed } of waiting.splice(0)) failed(lost);
  };
  worker.on('error', lose);
  worker.on('exit', (code) => lose(new Error(`the thread that ${what} ended with ${code}`)));
  worker.on('message', (sent: Answer<Value>) => {
    const first = waiting.shift();
    try {
      first?.done(opened(sent));
    } catch (error) {
      first?.failed(error);
    }
  });
  return {
    ask: (task, moved = []) =>
      new Promise((done, failed) => {
        if (lost) throw lost;
        waiting.push({ done, failed });
        worker.postMessage(task, [...moved]);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}
