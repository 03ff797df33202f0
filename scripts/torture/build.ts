import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** As users run it: the compiled program, with its threads. */
const RUN = fileURLToPath(new URL('../run.mjs', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** How a build ended: its exit code (null when it was killed) and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts a command of the program as a shell does. */
export function startCli(command: 'build' | 'verify', content: string, output: string): Running {
  const args = [RUN, command, '--content', content, '--output', output];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    // `exit`, not `close`: a killed build's own children may hold the pipe a moment longer.
    child.once('exit', (code) => setImmediate(() => resolve({ code, said })));
  });
  return { child, ended };
}

export const runCli = (
  command: 'build' | 'verify',
  content: string,
  output: string,
): Promise<Ended> => startCli(command, content, output).ended;
