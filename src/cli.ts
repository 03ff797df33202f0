import process from 'node:process';
import { readArguments } from './cli/arguments.ts';
import { helpText } from './cli/help.ts';
import { runCommand } from './cli/run.ts';
import { describeFailure, paintWith, type Terminal, visible } from './cli/terminal.ts';
import { Failure } from './text/failure.ts';

// The one entrance: reads arguments, prints, sets the exit code; nothing else does.

const DONE = 0;
const PROBLEMS = 1;
const WRONG_USAGE = 2;

/** Progress is shown for what takes longer than this. */
const PATIENCE_MS = 1000;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  stopQuietlyWhenNobodyReads();
  const request = readArguments(args);
  const terminal = realTerminal();
  if (request.kind === 'help') {
    terminal.out(helpText(request.command));
    return DONE;
  }
  if (request.kind === 'wrong') {
    terminal.err(`${visible(request.message)}. --help tells more.`);
    return WRONG_USAGE;
  }
  try {
    return await runCommand(request.command, request.options, terminal);
  } catch (error) {
    terminal.progress('');
    terminal.err(explain(error));
    return PROBLEMS;
  }
}

function explain(error: unknown): string {
  if (error instanceof Failure) return describeFailure(error, (file) => file);
  // Not foreseen, so a fault of the program: the stack is what a report of it needs.
  return `Unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

function realTerminal(): Terminal {
  const { stdout, stderr } = process;
  const plain = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '';
  const start = performance.now();
  let shown = false;
  const progress = (text: string): void => {
    if (!stderr.isTTY || (!shown && performance.now() - start < PATIENCE_MS)) return;
    stderr.write(`\r\u001b[K${visible(text)}`);
    shown = text !== '';
  };
  const above = (write: (line: string) => void) => (line: string) => {
    if (shown) progress('');
    write(`${line}\n`);
  };
  return {
    out: above((line) => stdout.write(line)),
    err: above((line) => stderr.write(line)),
    progress,
    paint: paintWith(stdout.isTTY && !plain),
  };
}

/** `… | head -1` closes the pipe: that is no fault. */
function stopQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(DONE);
  });
}
