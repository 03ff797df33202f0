import type { Options } from './arguments.ts';
import type { CommandName } from './help.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command; each is loaded only when it is asked for. Returns the exit code. */
export async function runCommand(
  command: CommandName,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  switch (command) {
    case 'build':
      return (await import('./build-if-changed.ts')).buildIfChanged(options, terminal);
    case 'merge':
      return (await import('./merge.ts')).merge(options, terminal);
    case 'start':
      return (await import('./start.ts')).start(options, terminal);
    case 'inspect':
      return (await import('./inspect.ts')).inspect(options, terminal);
    case 'new':
      return (await import('./new.ts')).newArticle(options, terminal);
    case 'import':
      return (await import('./import/import.ts')).importPath(options, terminal);
    case 'check':
      return (await import('./check.ts')).check(options, terminal);
    case 'release':
      return (await import('./release.ts')).release(options, terminal);
    case 'decisions':
      return (await import('./decisions.ts')).decisions(options, terminal);
    case 'verify':
      return (await import('./verify.ts')).verify(options, terminal);
  }
}
