import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Used, watchTree } from './process-tree.ts';

/** What one run of a command cost. */
export interface Cost extends Used {
  readonly wallSeconds: number;
}

/** A command that ended, and what it said. */
export interface Ended extends Cost {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, however that is, and watches it with all its children. */
export async function watched(command: string, args: readonly string[]): Promise<Ended> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = watchTree(child.pid ?? 0);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]).finally(stop);
  const wallSeconds = (performance.now() - start) / 1000;
  return { code, stdout, stderr, wallSeconds, ...stop() };
}

/**
 * What a command costs.
 * @throws Error when it fails, with what it said
 */
export async function measure(command: string, args: readonly string[]): Promise<Cost> {
  const { code, stdout: _, stderr, ...cost } = await watched(command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${stderr}`);
  return cost;
}

/** The middle one of several runs, by time passed. */
export function median<Run extends Cost>(runs: readonly Run[]): Run {
  const sorted = [...runs].sort((a, b) => a.wallSeconds - b.wallSeconds);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new RangeError('no run');
  return middle;
}
