import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import process from 'node:process';
import { isRunning } from '../text/running.ts';

/** A process as a lock names it, so that no later process of the same number is taken for it. */
export interface Holder {
  readonly pid: number;
  /** Since when the process runs, as the system words it; `''` where the system does not say. */
  readonly since: string;
  /** Name of the machine (or container), and what tells one start of its kernel from the next. */
  readonly host: string;
  readonly boot: string;
}

/** `alive` and `dead` are certain; `elsewhere` is another machine or container, which cannot be asked. */
export type Life = 'alive' | 'dead' | 'elsewhere';

export function thisProcess(): Holder {
  const { pid } = process;
  return { pid, since: startOf(pid), host: hostname(), boot: bootId() };
}

/** Four lines: number, start, host, boot. */
export const formatHolder = ({ pid, since, host, boot }: Holder): string =>
  `${pid}\n${since}\n${host}\n${boot}\n`;

/** What is no holder (a damaged lock) reads as process 0, which never lives. */
export function parseHolder(text: string): Holder {
  const [pid = '', since = '', host = '', boot = ''] = text.split('\n');
  return { pid: /^[1-9]\d{0,9}$/.test(pid) ? Number(pid) : 0, since, host, boot };
}

export function lifeOf(holder: Holder, me: Holder = thisProcess()): Life {
  if (holder.pid === 0) return 'dead';
  if (holder.host !== '' && holder.host !== me.host) return 'elsewhere';
  if (holder.boot !== me.boot || !isRunning(holder.pid)) return 'dead';
  const since = startOf(holder.pid);
  // Two answers that differ are two processes; no answer is no proof.
  return since !== '' && holder.since !== '' && since !== holder.since ? 'dead' : 'alive';
}

/** Clock ticks between boot and start (proc(5), `stat`, field 22), or what `ps` says elsewhere. */
function startOf(pid: number): string {
  try {
    // The name of the program stands in parentheses and may hold anything: `4711 (a) b) S 1 …`
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return process.platform === 'linux' || process.platform === 'win32' ? '' : askPs(pid);
  }
}

function askPs(pid: number): string {
  try {
    const args = ['-o', 'lstart=', '-p', String(pid)];
    return execFileSync('ps', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return '';
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
