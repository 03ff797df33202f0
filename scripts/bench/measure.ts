import { spawn } from 'node:child_process';
import { type Used, watchTree } from './process-tree.ts';

/** What one run of a command cost. */
export interface Cost extends Used {
  readonly wallSeconds: number;
}

/**
 * Runs a command to its end and measures it with all its children.
 * @throws Error when it fails; its own messages went to standard error
 */
export function measure(
  command: string,
  args: readonly string[],
  allowed: readonly number[] = [0],
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = child.pid === undefined ? undefined : watchTree(child.pid);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const wallSeconds = (performance.now() - start) / 1000;
      const used = stop?.() ?? { cpuSeconds: 0, peakMb: 0 };
      if (code !== null && allowed.includes(code)) resolve({ wallSeconds, ...used });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}`));
    });
  });
}

/** The middle one of several runs, by time passed. */
export function median<Run extends Cost>(runs: readonly Run[]): Run {
  const sorted = [...runs].sort((a, b) => a.wallSeconds - b.wallSeconds);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('no run');
  return middle;
}
