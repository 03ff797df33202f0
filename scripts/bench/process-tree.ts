import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all below it used: seconds of computing, and the most memory at one moment. */
export interface Used {
  readonly cpuSeconds: number;
  readonly peakMb: number;
}

const INTERVAL_MS = 250;
/** Linux counts processor time in hundredths of a second, whatever the machine (`man 5 proc`). */
const TICKS = 100;

/**
 * Watches a process and all below it until told to stop, by `/proc` (Linux; elsewhere all is 0).
 * Memory is shared out (PSS), so that pages which two processes share count once. What a process
 * computes after its last look, at most a quarter of a second each, is not seen.
 */
export function watchTree(root: number): () => Used {
  const seen = new Map<number, number>();
  let peakKb = 0;
  const look = (): void => {
    let kb = 0;
    for (const { pid, ticks } of treeOf(root)) {
      seen.set(pid, ticks);
      kb += memoryKb(pid);
    }
    peakKb = Math.max(peakKb, kb);
  };
  const timer = setInterval(look, INTERVAL_MS);
  return () => {
    clearInterval(timer);
    const ticks = [...seen.values()].reduce((sum, of) => sum + of, 0);
    return { cpuSeconds: ticks / TICKS, peakMb: peakKb / 1024 };
  };
}

/** The process and all below it, as the kernel lists them: only what is asked about is read. */
function treeOf(root: number): { pid: number; ticks: number }[] {
  const tree: { pid: number; ticks: number }[] = [];
  const waiting = [root];
  for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
    const stat = textOf(`/proc/${pid}/stat`);
    if (stat === '') continue;
    tree.push({ pid, ticks: ticksOf(stat) });
    waiting.push(...childrenOf(pid));
  }
  return tree;
}

/** Fields 14 and 15, in user and in system mode; the name (field 2) may hold spaces and brackets. */
function ticksOf(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function childrenOf(pid: number): number[] {
  const threads = readOr([], () => readdirSync(`/proc/${pid}/task`));
  return threads.flatMap((thread) => {
    const text = textOf(`/proc/${pid}/task/${thread}/children`);
    return text.split(' ').filter(Boolean).map(Number);
  });
}

function memoryKb(pid: number): number {
  const rollup = textOf(`/proc/${pid}/smaps_rollup`);
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
}

const textOf = (file: string): string => readOr('', () => readFileSync(file, 'utf8'));

/** A process may be gone between two lines. */
function readOr<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
